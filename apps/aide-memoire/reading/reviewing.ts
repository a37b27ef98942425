import { setTimeout as pause } from 'node:timers/promises';
import { type ReadingState, type ReadingWanted, reading } from '#apps/register/readings/reading.schema.js';
import { type CommitmentItem, commitmentDetail, commitmentItem } from '#apps/views/commitment-status/item.js';
import { type ReadProposalItem, readProposalItem } from '#apps/views/proposals/controller.js';
import { lookalikeOf } from '#apps/views/proposals/lookalike.js';
import { receipt } from '#commands/receipt.js';
import { type Direction, direction, type Kind, kind } from '#domain/commitments/commitment.terms.js';
import type { ApiClient } from '../client/api-client.js';
import { ApiRefusal } from '../client/api-client.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Keyboard } from './keyboard.js';
import { cardOf } from './proposal-card.js';
import { moved, type Review, settled, type Wish, wishOf } from './review.js';

/** Has the server read something for a visit, and waits until it has. @throws {Error} why it could not */
export const readFor = async (
  api: ApiClient,
  visit: string,
  wanted: ReadingWanted,
  tell: (state: ReadingState) => void,
): Promise<ReadingState> => {
  let state = await api.post(reading, { path: `/visits/${visit}/readings`, body: wanted });
  while (state.state !== 'done' && state.state !== 'failed') {
    tell(state);
    await pause(100);
    state = await api.get(reading, `/readings/${state.id}`);
  }
  if (state.problem === null) {
    await shown(api, state.proposals.at(-1));
    return state;
  }
  const { title, detail, hint } = state.problem;
  throw new Error([title, detail, hint].filter(Boolean).join(': '));
};

/** How long a view may take to show what was recorded, in tries of a tenth of a second. */
const tries = 100;

/** The reading is done when all is recorded; the lists show it a moment later. Waits until the last of it is there. */
const shown = async (api: ApiClient, last: string | undefined): Promise<void> => {
  for (let nth = 0; last !== undefined && nth < tries; nth++)
    try {
      await api.get(commitmentDetail, `/commitments/${last}`);
      return;
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.status !== 404) throw error;
      await pause(100);
    }
};

/** All that waits for a person in a visit, with how it was read; and what is recorded already. */
export const waitingIn = async (
  api: ApiClient,
  visit: string,
): Promise<{
  waiting: CommitmentItem[];
  recorded: CommitmentItem[];
  read: Map<string, ReadProposalItem>;
}> => {
  const all: CommitmentItem[] = [];
  for await (const item of api.everyItem(commitmentItem, '/commitments', { visit })) all.push(item);
  const read = new Map<string, ReadProposalItem>();
  for await (const item of api.everyItem(readProposalItem, '/proposals', { visit }))
    read.set(item.commitment, item);
  return {
    waiting: all.filter(({ stage }) => stage === 'proposed'),
    recorded: all.filter(({ stage }) => stage === 'open' || stage === 'closed'),
    read,
  };
};

interface Told {
  readonly accepted: number;
  readonly dismissed: number;
  readonly left: number;
}

/** Shows one proposal after the other, and does what the keys ask, until none is left or the reviewer leaves. */
export class Reviewing {
  private review: Review;
  private readonly counts = { accepted: 0, dismissed: 0 };
  /** Kinds and directions seen otherwise, which accepting says. */
  private readonly seen = new Map<string, { kind?: Kind; direction?: Direction }>();
  /** Of the last change, which a view must have reached to show it. */
  private position = 0;

  constructor(
    private readonly api: ApiClient,
    private readonly terminal: Terminal,
    private readonly keyboard: Keyboard,
    private readonly known: Awaited<ReturnType<typeof waitingIn>>,
  ) {
    this.review = { waiting: known.waiting, at: 0 };
  }

  async run(): Promise<Told> {
    for (;;) {
      const item = this.review.waiting[this.review.at];
      if (!item) break;
      const { read, recorded } = this.known;
      this.terminal.print(
        `\n${cardOf(this.review, read.get(item.id), lookalikeOf(item, recorded), this.terminal.columns)}`,
      );
      const key = await this.keyboard.key();
      const wish = key === undefined ? 'leave' : wishOf(key);
      if (wish === 'leave') break;
      if (wish) await this.grant(wish, item);
    }
    return { ...this.counts, left: this.review.waiting.length };
  }

  /** What the register refuses is told, and the proposal stays where it is. */
  private async grant(wish: Exclude<Wish, 'leave'>, item: CommitmentItem): Promise<void> {
    try {
      await this.deeds[wish](item);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      this.terminal.note(error.message);
    }
  }

  private readonly deeds: Record<Exclude<Wish, 'leave'>, (item: CommitmentItem) => Promise<void>> = {
    next: async () => this.move(1),
    previous: async () => this.move(-1),
    accept: async ({ id }) => {
      await this.ask(id, 'accept', this.seen.get(id) ?? {});
      this.counts.accepted += 1;
      this.terminal.note(`Accepted ${id}.`);
      this.review = settled(this.review);
    },
    dismiss: async ({ id }) => {
      await this.ask(id, 'dismiss', { reason: 'Read as a promise, and is none' });
      this.counts.dismissed += 1;
      this.terminal.note(`Dismissed ${id}.`);
      this.review = settled(this.review);
    },
    edit: (item) => this.edit(item),
  };

  private async edit(item: CommitmentItem): Promise<void> {
    const { id } = item;
    const asked = async (what: string, present: string): Promise<string | undefined> => {
      const answer = await this.keyboard.answer(`  ${what} [${present}]: `);
      return answer === '' || answer === present ? undefined : answer;
    };
    const statement = await asked('What', item.statement);
    if (statement) await this.ask(id, 'reword', { statement });
    const edtf = await asked('When (EDTF, such as 2018-11 or 2018-11-20/2018-11-21)', item.edtf);
    if (edtf) await this.ask(id, 'correct-timeframe', { timeframe: { edtf }, reason: 'It was read wrongly' });
    const responsible = await asked('Who', item.responsible ?? '');
    if (responsible) await this.ask(id, 'assign', { responsible });
    this.seen.set(id, {
      ...this.seen.get(id),
      ...this.oneOf('kind', kind.options, await asked(kind.options.join(', '), item.kind)),
      ...this.oneOf(
        'direction',
        direction.options,
        await asked(direction.options.join(', '), item.direction),
      ),
    });
    const now = await this.api.get(commitmentDetail, `/commitments/${id}`, { after: this.position });
    this.review = {
      ...this.review,
      waiting: this.review.waiting.map((one) => (one.id === id ? { ...now, ...this.seen.get(id) } : one)),
    };
  }

  /** What was typed, where it is a word that is known. */
  private oneOf<Name extends string, Word extends string>(
    name: Name,
    words: readonly Word[],
    typed: string | undefined,
  ): { [Each in Name]?: Word } {
    const known = words.find((word) => word === typed);
    if (typed !== undefined && known === undefined) this.terminal.note(`There is no ${name} “${typed}”.`);
    return known === undefined ? {} : ({ [name]: known } as { [Each in Name]?: Word });
  }

  private move(by: 1 | -1): void {
    this.review = moved(this.review, by);
  }

  private async ask(id: string, what: string, body: object): Promise<void> {
    const given = await this.api.post(receipt, { path: `/commitments/${id}/${what}`, body });
    this.position = given.position;
  }
}
