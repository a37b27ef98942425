import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActorId } from '#domain/event.js';
import { type FileId, fileIdOf, type HandedIn, type KeptFile } from '#domain/files.js';
import { FileStore } from './file-store.js';

/** A file as it comes, what it is, and its words. */
export interface ArrivedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** `null` where nothing reads any in it. */
  readonly text: string | null;
}

interface Row {
  readonly name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly words: string | null;
}

/** How often what nothing uses is let go, in ms. */
const often = 3_600_000;

/**
 * Files that were handed in, for commands to name. What no command has named is let go after a week; what one has is kept for
 * good, also when that command is taken back.
 */
@Injectable()
export class HandedInFiles {
  private sweptAt = 0;

  constructor(
    private readonly database: DataSource,
    private readonly store: FileStore,
  ) {}

  /** Keeps a file. The same file again, under the same name, has the same id. */
  async keep({ name, mediaType, bytes, text }: ArrivedFile, by: ActorId): Promise<HandedIn> {
    const sha256 = hash('sha256', bytes);
    const file = { name, mediaType, size: bytes.length, sha256 };
    await this.sweep();
    await this.store.keep(sha256, bytes);
    await this.database.query(
      `insert into handed_in_files (id, name, media_type, size, sha256, words, handed_in_by, handed_in_at, kept_until)
       values ($1, $2, $3, $4, $5, $6, $7, now(), now() + interval '7 days')
       on conflict (id) do update set kept_until = case when handed_in_files.kept_until is not null then excluded.kept_until end`,
      [fileIdOf(file), name, mediaType, bytes.length, sha256, text, by],
    );
    return { file, text };
  }

  /** A file as it was handed in. */
  async find(id: FileId): Promise<HandedIn | undefined> {
    return handedIn(await this.database.query('select * from handed_in_files where id = $1', [id]));
  }

  /** The same, for a command that is about to name it: from then on it is kept for good. */
  async take(id: FileId): Promise<HandedIn | undefined> {
    // Before the command is recorded: what was recorded must never name a file that was let go.
    await this.database.query(
      'update handed_in_files set kept_until = null where id = $1 and kept_until is not null',
      [id],
    );
    return this.find(id);
  }

  /** The bytes of a file, all of them. */
  async bytesOf({ sha256, size }: Pick<KeptFile, 'sha256' | 'size'>): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.store.read(sha256, size)) parts.push(part);
    return Buffer.concat(parts);
  }

  private async sweep(): Promise<void> {
    if (Date.now() - this.sweptAt < often) return;
    this.sweptAt = Date.now();
    await this.database.query('delete from handed_in_files where kept_until < now()');
    await this.store.sweep();
  }
}

const handedIn = ([row]: readonly Row[]): HandedIn | undefined =>
  row && {
    file: { name: row.name, mediaType: row.media_type, size: row.size, sha256: row.sha256 },
    text: row.words,
  };
