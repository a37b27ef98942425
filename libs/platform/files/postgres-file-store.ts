import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FileStore } from './file-store.js';

/** Bytes of a part. `move` holds two hundred at a time. */
const PART = 64 * 1024;

/**
 * Files in the database, part by part and without a transaction around them: on the embedded database everybody would wait for
 * it. What makes them one file is the row of `handed_in_files`, which is written when all parts are there.
 */
@Injectable()
export class PostgresFileStore extends FileStore {
  constructor(private readonly database: DataSource) {
    super();
  }

  async keep(sha256: string, bytes: Buffer): Promise<void> {
    for (let part = 0; part * PART < bytes.length; part += 1) {
      await this.database.query(
        `insert into file_parts (sha256, part, bytes, kept_at) values ($1, $2, $3, now())
         on conflict (sha256, part) do update set kept_at = excluded.kept_at`,
        [sha256, part, bytes.subarray(part * PART, (part + 1) * PART)],
      );
    }
  }

  async *read(sha256: string, size: number): AsyncIterable<Buffer> {
    let left = size;
    for (let part = 0; left > 0; part += 1) {
      const [row]: { bytes: Buffer }[] = await this.database.query(
        'select bytes from file_parts where sha256 = $1 and part = $2',
        [sha256, part],
      );
      if (!row) throw new Error(`part ${part} of the file ${sha256} is not there`);
      left -= row.bytes.length;
      yield row.bytes;
    }
  }

  async sweep(): Promise<void> {
    await this.database.query(`
      delete from file_parts p where kept_at < now() - interval '1 day'
         and not exists (select from handed_in_files f where f.sha256 = p.sha256)`);
  }
}
