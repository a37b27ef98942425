import { Module } from '@nestjs/common';
import { FileStore } from './file-store.js';
import { HandedInFiles } from './handed-in-files.js';
import { PostgresFileStore } from './postgres-file-store.js';

/** Files that are kept as they came, in the global `DataSource`. An object store is another class for `FileStore`. */
@Module({
  providers: [{ provide: FileStore, useClass: PostgresFileStore }, HandedInFiles],
  exports: [FileStore, HandedInFiles],
})
export class FilesModule {}
