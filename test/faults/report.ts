import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { kafkaVersion } from '#test/support/kafka-jars.js';
import { machine, markdownTable } from '#test/support/page.js';
import type { Fault } from './fault.js';
import { BOUND, type Outcome } from './round.js';

/** A fault and what became of it, round by round. */
export interface Tried {
  readonly fault: Fault;
  readonly outcomes: readonly Outcome[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Whether all is as it must be. */
export const isWell = ({ outcomes }: Tried): boolean =>
  outcomes.every(
    ({ lost, doubled, wrong, recovery }) =>
      lost === 0 && doubled === 0 && wrong.length === 0 && recovery <= BOUND,
  );

const recovery = (outcomes: readonly Outcome[]): string => {
  const times = outcomes.map(({ recovery: time }) => time);
  if (times.some((time) => Number.isNaN(time))) return `not in ${BOUND / 1000} s`;
  const [least, most] = [Math.min(...times), Math.max(...times)].map((time) => (time / 1000).toFixed(1));
  return least === most ? `${most} s` : `${least}–${most} s`;
};

const columns = [
  'fault',
  'what happens',
  'on',
  'rounds',
  'acknowledged',
  'lost',
  'doubled',
  'recovers',
  'within',
  'all well',
];

const cells = (one: Tried, today: string): string[] => [
  one.fault.name,
  one.fault.what,
  today,
  String(one.outcomes.length),
  String(sum(one.outcomes.map(({ acknowledged }) => acknowledged))),
  String(sum(one.outcomes.map(({ lost }) => lost))),
  String(sum(one.outcomes.map(({ doubled }) => doubled))),
  one.fault.remedy ? `after a remedy: ${one.fault.remedy.words}` : 'by itself',
  recovery(one.outcomes),
  isWell(one) ? 'yes' : 'no',
];

/** A Markdown table of faults and what became of them. */
export const asTable = (tried: readonly Tried[], today: string): string =>
  markdownTable([columns, ...tried.map((one) => cells(one, today))]);

const page = 'docs/faults.md';

/** The rows of the page as it stands, by fault. */
const rowsOf = (text: string): Map<string, string[]> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) =>
        line
          .slice(2, -2)
          .split(' | ')
          .map((cell) => cell.trim()),
      )
      .map((row) => [row[0] ?? '', row]),
  );

/** Writes `docs/faults.md`. `order` is that of the rows; faults that were not tried now keep what they had. */
export const writePage = (tried: readonly Tried[], order: readonly string[], today: string): void => {
  const rows = rowsOf(existsSync(page) ? readFileSync(page, 'utf8') : '');
  for (const one of tried) rows.set(one.fault.name, cells(one, today));
  writeFileSync(
    page,
    `# Faults

\`npm run test:faults\` writes this page: two \`register\`, two \`views\` and two \`reminders\` as processes, a
Postgres with fsync on, a Kafka broker, and six clients that record commands all the while, each repeated under its
\`Idempotency-Key\` until it is answered.

${machine(`Apache Kafka ${kafkaVersion}`)}

${markdownTable([columns, ...order.flatMap((name) => [rows.get(name) ?? []].filter((row) => row.length > 0))])}

- **acknowledged**: commands answered with success while the fault lasted, before and after it.
- **lost**: of these, commands that are not in the store at the position of their answer, or not on Kafka.
- **doubled**: commands that are in the store more than once.
- Of reminders, besides: each of 120 that are due at once is recorded once and told in one mail; a mail is sent again, under the same
  Message-ID, only where a kill came between sending and recording. Else the row is not well.
- **recovers**: by itself, or after what an operator does when an alarm calls (see [operating](operating.md)). A topic that has
  lost events and an event that cannot be taken are the two that the product must not settle by itself: it would skip something.
- **within**: from the end of the fault, or the begin of the remedy, until a fresh command has come through Kafka into both views,
  least and most of all rounds. More than ${BOUND / 1000} s counts as not recovered.
- **all well**: nothing lost or doubled; each partition in order, without a gap, and with just the log's events; every view equal to the
  fold of all events and every hash right (\`aide-memoire verify\`), so nothing was applied twice.

One fault alone, five times: \`npm run test:faults -- postgres-killed --rounds 5\`. What happens in each stands in \`test/faults\`.
`,
  );
};
