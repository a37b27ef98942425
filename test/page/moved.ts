import type { House } from './house.js';

/** What happens to the sample afterwards, imagined to show change: one is narrowed, one postponed, one runs over. */
export const makeItMove = async (house: House): Promise<void> => {
  const commands = [
    {
      type: 'NarrowTimeframe',
      id: 'chairman-visits-astana-2018',
      data: { timeframe: { edtf: '2018-11' }, because: { note: 'His office says November' } },
    },
    {
      type: 'NarrowTimeframe',
      id: 'chairman-visits-astana-2018',
      data: { timeframe: { edtf: '2018-11-26/2018-11-28' }, because: { note: 'By telephone' } },
    },
    {
      type: 'PostponeCommitment',
      id: 'mission-to-brussels-2018',
      data: {
        timeframe: { edtf: '2018-12' },
        reason: 'Elections',
        askedBy: 'Ministry of Justice',
        decidedBy: 'Subcommittee on Human Rights',
      },
    },
    {
      type: 'RecordCommitment',
      id: 'annual-report-2018',
      data: {
        visit: 'kazakhstan-2018',
        kind: 'report',
        direction: 'ours',
        statement: 'The annual report on human rights is sent to Astana',
        language: 'en',
        parties: { responsible: null, supporting: [], counterparts: [], owner: null },
        timeframe: { edtf: '2018-09' },
        quotes: [],
        tags: [],
      },
    },
  ];
  const answer = await house.post('/commands', { commands });
  const { refused, results } = (await answer.json()) as { refused: number; results: unknown };
  if (refused !== 0) throw new Error(`refused: ${JSON.stringify(results)}`);
};
