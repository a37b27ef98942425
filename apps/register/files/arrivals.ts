import { Injectable } from '@nestjs/common';
import type { ActorId } from '#domain/event.js';
import { fileIdOf, mediaType } from '#domain/files.js';
import { language } from '#domain/values.js';
import { Documents } from '#intake/documents.js';
import { type Extracted, Unreadable } from '#intake/extract/document.js';
import { mediaTypeOf } from '#intake/extract/media-type.js';
import { HandedInFiles } from '#platform/files/handed-in-files.js';
import { problemOf } from '#platform/http/failures.js';
import { refused } from '#platform/http/input.pipe.js';
import { Problem } from '#platform/http/problems.js';
import { BoundExceeded } from '#platform/work/bounds.js';
import { keptOf } from '../job-problem.js';
import type { HandedInFile } from './handed-in.schema.js';

/** A file as somebody sends it. */
interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
  /** What its sender says it is. */
  readonly contentType?: string | undefined;
}

const anEmptyOne = {
  pointer: '',
  detail: 'the file is empty',
  code: 'FILE_UNREADABLE',
  params: { form: 'empty' },
} as const;

/** Takes files in: finds out what they are, reads their words on a thread of its own, and keeps both. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly documents: Documents,
    private readonly files: HandedInFiles,
  ) {}

  /** @throws {Problem} REQUEST_INVALID: it is empty; UNAVAILABLE: too many are being read */
  async take(sent: Sent, by: ActorId): Promise<HandedInFile> {
    const { name, bytes } = sent;
    if (bytes.length === 0) throw refused([anEmptyOne], 'body');
    const read = await this.read(sent);
    const extracted = read instanceof Problem ? null : read;
    const { file } = await this.files.keep(
      {
        name,
        bytes,
        mediaType: extracted ? mediaTypeOf[extracted.form] : saidType(sent),
        text: extracted?.text ?? null,
      },
      by,
    );
    return {
      id: fileIdOf(file),
      ...file,
      words: extracted && (await this.wordsOf(extracted)),
      problem: read instanceof Problem ? keptOf(read) : null,
    };
  }

  private async read({ name, bytes }: Sent): Promise<Extracted | Problem> {
    try {
      return await this.documents.extract({ name, bytes });
    } catch (error) {
      if (error instanceof Unreadable) return new Problem(error.code, error.told);
      if (error instanceof BoundExceeded && error.bound !== 'room') return problemOf(error);
      throw error;
    }
  }

  private async wordsOf({ text, title, date, notes }: Extracted): Promise<HandedInFile['words']> {
    const said = await this.documents.describe(text);
    return {
      characters: [...text].length,
      title: (title ?? said.title)?.replaceAll(/\s+/g, ' ').trim().slice(0, 300).toWellFormed() ?? null,
      date: date as NonNullable<HandedInFile['words']>['date'],
      languages: said.languages.slice(0, 10).map((code) => language.parse(code)),
      notes: [...notes],
    };
  }
}

/** What its sender says of a file in which nothing is read. */
const saidType = ({ contentType = '' }: Sent): string => {
  const { data } = mediaType.safeParse(contentType.split(';')[0]?.trim().toLowerCase());
  return data ?? 'application/octet-stream';
};
