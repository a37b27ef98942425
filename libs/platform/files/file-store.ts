/**
 * Where the bytes of files stand, each under its SHA-256 (64 hex digits), so that the same bytes stand there once. A port: the
 * database is behind it (`postgres-file-store.ts`), and an object store can be.
 */
export abstract class FileStore {
  /** Keeps a file; broken off, it is begun anew by keeping the file again. */
  abstract keep(sha256: string, bytes: Buffer): Promise<void>;

  /** The bytes, in their order, read as they are taken; an error when fewer than `size` are there. */
  abstract read(sha256: string, size: number): AsyncIterable<Buffer>;

  /** Lets go of whatever nothing was handed in as for a day, such as what was broken off. */
  abstract sweep(): Promise<void>;
}
