import * as fc from 'fast-check';
import { visitStream } from '#domain/event-types.js';
import { sourceId, visitId } from '#domain/values.js';
import { sha256Of } from '#domain/visits/quote.js';
import { type Quote, quote } from '#domain/visits/quote.schema.js';
import { source } from '#domain/visits/visit.events.js';
import { rebuild } from '#projections/rebuild.js';
import { verifyViews } from '#projections/verify-views.js';
import { KeepSourcesInParts1790000009600 } from '#read-model/migrations/1790000009600-keep-sources-in-parts.js';
import { openRegister, type TestRegister, visitRecorded } from '#test/support/views.js';
import { pressRelease } from '#test/support/visit-to-astana.js';
import { QuotedWords } from './quotes.js';
import { visitOverviewProjection } from './visit-overview/projection.js';

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.close());

let visits = 0;

/** A visit whose source is the text. */
const visitWith = async (text: string) => {
  visits += 1;
  const visit = visitId.parse(`v-${visits}`);
  const attached = source.parse({ ...pressRelease, text, sha256: sha256Of(text) });
  await register.record(
    visitStream(visit),
    { ...visitRecorded, data: { ...visitRecorded.data, visit } },
    { type: 'SourceAttached', data: { source: attached } },
  );
  await register.fill(visitOverviewProjection);
  return visit;
};

const at = (start: number, end: number): Quote =>
  quote.parse({
    source: sourceId.parse(pressRelease.id),
    start,
    end,
    language: 'en',
    sha256: '0'.repeat(64),
  });

const findings = async (): Promise<unknown[]> => {
  const found: unknown[] = [];
  const all = { partitions: 1, partitionOf: () => 0 };
  for await (const one of verifyViews(register.dataSource, register.store, [visitOverviewProjection], all))
    if (one.kind === 'finding') found.push(one.finding);
  return found;
};

describe('the words of quotes', () => {
  const text = 'Президент 👋 said: a visit — soon. '.repeat(400);
  const characters = [...text];

  it('are those of the source, wherever its parts end', async () => {
    const visit = await visitWith(text);
    const place = fc
      .tuple(fc.nat(characters.length - 1), fc.integer({ min: 1, max: 9000 }))
      .map(([start, length]) => at(start, Math.min(start + length, characters.length)));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 5 }), async (quotes) => {
        const read = await QuotedWords.of(
          register.dataSource,
          quotes.map((one) => ({ visit, quote: one })),
        );
        for (const one of quotes)
          expect(read.withWords(visit, one).words).toBe(characters.slice(one.start, one.end).join(''));
      }),
      { numRuns: 30 },
    );
  });

  it('are none while the view has not taken the source', async () => {
    const visit = visitId.parse('nobody');
    const read = await QuotedWords.of(register.dataSource, [{ visit, quote: at(0, 5) }]);
    expect(read.withWords(visit, at(0, 5)).words).toBeNull();
  });

  it('are there once the tables of the version before were taken over, and after the view was made anew', async () => {
    const runner = register.dataSource.createQueryRunner();
    const migration = new KeepSourcesInParts1790000009600();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    expect(await findings()).toEqual([]);
    for await (const _ of rebuild(register.dataSource, register.store, visitOverviewProjection)) {
      // To its end.
    }
    expect(await findings()).toEqual([]);
  });

  it('cost the same from a long source as from a short one', async () => {
    const line = 'The members thanked their hosts, ținând seama. ';
    const took: number[] = [];
    for (const length of [4_000, 2_000_000]) {
      const long = line.repeat(Math.ceil(length / line.length)).slice(0, length);
      const visit = await visitWith(long);
      const times: number[] = [];
      for (let time = 0; time < 15; time += 1) {
        // Others each time: what was read before is known.
        const quotes = Array.from({ length: 50 }, (_, i) => {
          const start = Math.floor(((length - 100) / 50) * i) + time;
          return { visit, quote: at(start, start + 60) };
        });
        const began = performance.now();
        await QuotedWords.of(register.dataSource, quotes);
        times.push(performance.now() - began);
      }
      took.push(Math.min(...times));
    }
    const [short = 0, long = 0] = took;
    // 5 s and more while a source was one text; the room is for a machine that is busy with other things.
    expect(long).toBeLessThan(short * 6 + 20);
  });
});
