import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommitmentCommand } from '#domain/commitments/commitment.commands.js';
import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import type { Instant } from '#domain/values.js';
import { type Step } from './step.js';
import { readVisitFile } from './visit-file.js';

type Recording = Extract<CommitmentCommand, { type: 'RecordCommitment' }>['data'];

describe('the sample visit', () => {
  const samples = join(import.meta.dirname, '../../samples');
  const plan = readVisitFile(
    readFileSync(join(samples, 'kazakhstan-2018.visit.yaml'), 'utf8'),
    (path) => ({ text: readFileSync(join(samples, path), 'utf8') }),
    '2018-10-25T09:00:00.000Z' as Instant,
  );
  const commands = async () => (await plan).steps.map(({ command }) => command);
  const recorded = async (): Promise<Recording[]> =>
    (await commands()).flatMap((command) => (command.type === 'RecordCommitment' ? [command.data] : []));
  const one = async (id: string): Promise<Recording> => {
    const found = (await recorded()).find(({ commitment }) => commitment === id);
    if (!found) throw new Error(`the sample has no ${id}`);
    return found;
  };
  const astana = { zone: 'Asia/Almaty', hemisphere: 'north' } as const;

  it('holds only quotes that stand in the press release, each in its language', async () => {
    const text = (await commands()).flatMap((command) =>
      command.type === 'AttachSource' ? [command.data.text] : [],
    )[0];
    const quotes = (await recorded()).flatMap((commitment) => commitment.quotes);
    expect(quotes.every(({ exact }) => text?.includes(exact))).toBe(true);
    // Romanian is told by its letters; the three names are the same in any language.
    const named = ['Muratbek Tungishbaev', 'Max Bokaev', 'cazuri de Elena Semenova'];
    for (const { exact, language } of quotes.filter((quote) => !named.includes(quote.exact))) {
      expect(language).toBe(/[șțăâî]/i.test(exact) ? 'ro' : 'en');
    }
    expect((await recorded()).every((commitment) => commitment.quotes.length > 0)).toBe(true);
  });

  it('gives each promise the window of its own place', async () => {
    const windowOf = async (id: string) => resolveTimeframe((await one(id)).timeframe, astana);
    expect(await windowOf('human-rights-dialogue-2018')).toMatchObject({
      zone: 'Europe/Brussels',
      window: { first: '2018-11-20', last: '2018-11-21' },
    });
    expect(await windowOf('chairman-visits-astana-2018')).toMatchObject({
      zone: 'Asia/Almaty',
      window: { first: '2018-09-01', last: '2018-11-30' },
    });
    expect(await windowOf('mission-to-brussels-2018')).toMatchObject({
      zone: 'Europe/Brussels',
      window: { first: '2018-11-01', last: '2018-11-30' },
    });
  });

  it('closes the 15th committee meeting, so that the 16th follows', async () => {
    const closing = (await plan).steps.find(({ command }) => command.type === 'CloseCommitment');
    expect(closing).toMatchObject({
      command: {
        id: 'parliamentary-cooperation-committee-15',
        data: { outcome: 'fulfilled', next: { commitment: 'parliamentary-cooperation-committee-16' } },
      },
    });
  });

  it('names no person in an id, and nobody of our staff as owner', async () => {
    const idOf = ({ command }: Step) => command.id ?? '';
    const names = /semenova|tungishbaev|bokaev|panzeri|preda|sultanov|lukin/i;
    expect((await plan).steps.filter((step) => names.test(idOf(step)))).toEqual([]);
    expect((await recorded()).every(({ parties }) => parties.owner === null)).toBe(true);
  });
});
