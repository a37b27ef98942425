import { createHash, randomUUID } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CommandOrigin, Commands } from '#commands/commands.js';
import type { CommandTo } from '#domain/command-types.js';
import type { ActorId } from '#domain/event.js';
import { type FileId, fileIdOf } from '#domain/files.js';
import { Rejected } from '#domain/refusals.js';
import {
  asName,
  type CommitmentId,
  language,
  type SourceId,
  sourceId,
  type VisitId,
} from '#domain/values.js';
import { sha256Of } from '#domain/visits/quote.js';
import type { RecordedVisit } from '#domain/visits/visit.js';
import { asProposed, proposalId } from '#intake/as-proposed.js';
import { type DatedReading, Documents, type Words } from '#intake/documents.js';
import { Unreadable } from '#intake/extract/document.js';
import { mediaTypeOf } from '#intake/extract/media-type.js';
import type { Given } from '#intake/proposal.js';
import { HandedInFiles } from '#platform/files/handed-in-files.js';
import { Problem } from '#platform/http/problems.js';
import { Jobs } from '../jobs.js';
import { ModelService } from './model-service.js';
import { isReadingRunning, type ReadingState, type ReadingWanted } from './reading.schema.js';

/** Bytes, and what they are called. */
type Named = Pick<Wanted, 'name' | 'bytes'>;

/** The bytes that are read, and what they are called. */
interface Wanted {
  readonly name: string;
  readonly title: string | undefined;
  readonly bytes: Uint8Array;
  readonly date: string | undefined;
  readonly source: SourceId | undefined;
  /** Whether it came as a file, which is then kept beside its words. */
  readonly isFile: boolean;
}

/**
 * Reads documents for visits, as jobs: takes the words out, attaches them as a source, reads them, and proposes what they
 * promise. A reading's id follows from what is read, and so do those of its proposals: what was interrupted is completed by asking
 * again, and nothing is proposed twice.
 */
@Injectable()
export class Readings implements OnModuleDestroy {
  private readonly jobs: Jobs<ReadingState>;

  constructor(
    private readonly commands: Commands,
    private readonly documents: Documents,
    private readonly files: HandedInFiles,
    private readonly model: ModelService,
    database: DataSource,
  ) {
    this.jobs = new Jobs<ReadingState>(database, {
      what: 'reading',
      hint: 'ask for it again: what it proposed stands, and what is missing is added',
      isRunning: isReadingRunning,
      doneOf: ({ state, progress: { recorded, found } }) =>
        state === 'proposing' ? `${recorded} of ${found} proposals were recorded` : 'nothing was proposed',
      most: 500,
    });
  }

  onModuleDestroy(): Promise<void> {
    return this.jobs.close();
  }

  /** A reading, whichever process began it. @throws {Problem} NOT_FOUND */
  stateOf(id: string): Promise<ReadingState> {
    return this.jobs.stateOf(id);
  }

  /**
   * Begins a reading, or tells of the one that the same file came to before.
   *
   * @throws {Rejected} VISIT_NOT_FOUND, SOURCE_NOT_FOUND; nothing was begun
   */
  async begin(visit: VisitId, asked: ReadingWanted, by: ActorId): Promise<ReadingState> {
    const recorded = await this.commands.visit(visit);
    const wanted = wantedOf(recorded, { ...asked, file: await this.fileOf(asked) });
    const id = idOf(visit, wanted);
    const before = await this.jobs.find(id);
    if (before && before.state !== 'failed') return before;
    const fresh: ReadingState = {
      id,
      visit,
      state: 'waiting',
      progress: { recorded: 0, found: 0 },
      source: null,
      date: null,
      dateFrom: null,
      notes: [],
      proposals: [],
      problem: null,
    };
    const begun = await this.jobs.begin(fresh);
    if (begun !== fresh) return begun;
    void this.carryOut(id, visit, wanted, by);
    return begun;
  }

  /** The file that is to be read, as it came or as it was handed in. @throws {Rejected} FILE_NOT_FOUND */
  private async fileOf({ file, handedIn }: ReadingWanted): Promise<Named | undefined> {
    if (file) return { name: file.name, bytes: Buffer.from(file.base64, 'base64') };
    if (handedIn === undefined) return undefined;
    const found = await this.files.find(handedIn);
    if (!found) throw new Rejected('FILE_NOT_FOUND', { file: handedIn }, '/handedIn');
    return { name: found.file.name, bytes: await this.files.bytesOf(found.file) };
  }

  private async carryOut(id: string, visit: VisitId, wanted: Wanted, by: ActorId): Promise<void> {
    try {
      this.jobs.change(id, { state: 'reading' });
      const words = await this.documents.extract(wanted);
      this.jobs.change(id, { notes: [...words.notes] });
      const at = await this.commands.visit(visit);
      const given = givenBy(at, wanted);
      const reading = await this.model.alsoRead(await this.documents.read(words, given), given);
      const source = await this.attached(at, words, reading, wanted, by);
      const { date, total } = { date: reading.source.date, total: reading.proposals.length };
      this.jobs.change(id, {
        state: 'proposing',
        source,
        date: date as ReadingState['date'],
        dateFrom: reading.dateFrom,
        progress: { recorded: 0, found: total },
      });
      const proposals: CommitmentId[] = [];
      for (const [at, proposal] of reading.proposals.entries()) {
        const number = at + 1;
        const data = asProposed(proposal, { reading: id, number, visit, source, text: words.text });
        await this.propose({ type: 'ProposeCommitment', id: data.commitment, data }, by);
        proposals.push(proposalId(id, number));
        this.jobs.change(id, { progress: { recorded: number, found: total }, proposals: [...proposals] });
      }
      this.jobs.change(id, { state: 'done' });
    } catch (error) {
      this.jobs.fail(id, error instanceof Unreadable ? new Problem(error.code, error.told) : error);
    }
  }

  /** The source that holds the words: one that is attached already, or a new one. */
  private async attached(
    visit: RecordedVisit,
    { text, form }: Words,
    { source: { languages, title } }: DatedReading,
    wanted: Wanted,
    by: ActorId,
  ): Promise<SourceId> {
    const sha256 = sha256Of(text);
    const same = visit.sources.find((source) => source.sha256 === sha256);
    if (same) return same.id;
    const id = freeId(visit, wanted);
    await this.commands.carryOut(
      {
        type: 'AttachSource',
        id: visit.id,
        data: {
          id,
          title: (wanted.title ?? title ?? wanted.name)
            .replaceAll(/\s+/g, ' ')
            .trim()
            .slice(0, 300)
            .toWellFormed(),
          languages:
            languages.length > 0 ? languages.slice(0, 10).map((code) => language.parse(code)) : ['en'],
          mediaType: 'text/plain',
          ...(wanted.isFile ? { file: await this.kept(wanted, { text, form }, by) } : { text }),
        },
      },
      originOf(by, `${visit.id}/${sha256}`),
    );
    return id;
  }

  /** The file beside its words, for the source to name. */
  private async kept(
    { name, bytes }: Wanted,
    { text, form }: Pick<Words, 'text' | 'form'>,
    by: ActorId,
  ): Promise<FileId> {
    const arrived = { name: asName(name), mediaType: mediaTypeOf[form], bytes: Buffer.from(bytes), text };
    return fileIdOf((await this.files.keep(arrived, by)).file);
  }

  /** What was proposed before, and perhaps mended, accepted or dismissed since, stays as it is. */
  private async propose(command: CommandTo<'ProposeCommitment'>, by: ActorId): Promise<void> {
    try {
      await this.commands.carryOut(command, originOf(by, command.data.commitment));
    } catch (error) {
      if (!(error instanceof Rejected && error.code === 'COMMITMENT_EXISTS')) throw error;
    }
  }
}

/** @throws {Rejected} SOURCE_NOT_FOUND */
const wantedOf = (
  visit: RecordedVisit,
  { source, title, text, file, date }: Omit<ReadingWanted, 'file'> & { readonly file: Named | undefined },
): Wanted => {
  const common = { title, date, source, isFile: file !== undefined };
  if (file) return { ...common, ...file };
  if (text !== undefined) return { ...common, name: 'pasted.txt', bytes: Buffer.from(text) };
  const attached = visit.sources.find(({ id }) => id === source);
  if (attached) return { ...common, name: `${attached.id}.txt`, bytes: Buffer.from(attached.text) };
  const known = visit.sources.map(({ id }) => id);
  throw new Rejected('SOURCE_NOT_FOUND', { source: source ?? '', visit: visit.id, known }, '/source');
};

const idOf = (visit: VisitId, { bytes, date }: Wanted): string =>
  createHash('sha256')
    .update(`${visit}\n${date ?? ''}\n`)
    .update(bytes)
    .digest('hex')
    .slice(0, 32);

/** What is known of a visit helps to tell whose promise it is, and where and when. */
const givenBy = ({ delegation, place }: RecordedVisit, { date }: Wanted): Given => ({
  ...(date && { date }),
  ours: [delegation.name, ...(delegation.head ? [delegation.head.name] : [])],
  hemisphere: place.hemisphere,
});

/** An id of a file's name that no source has yet. */
const freeId = ({ sources }: RecordedVisit, { name, source }: Wanted): SourceId => {
  const plain = name
    .replace(/\.[a-z]{2,5}$/i, '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const wanted = source ?? sourceId.parse(plain || 'document');
  const isTaken = (id: string): boolean => sources.some((present) => present.id === id);
  for (let nth = 1; ; nth++) {
    const id = sourceId.parse(nth === 1 ? wanted : `${wanted.slice(0, 58)}-${nth}`);
    if (!isTaken(id)) return id;
  }
};

/** Asked again, it is decided again: what is so already says nothing. */
const originOf = (by: ActorId, what: string): CommandOrigin => ({
  by,
  request: { commandId: randomUUID(), fingerprint: sha256Of(what), repeatable: false },
});
