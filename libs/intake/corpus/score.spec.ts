import { resolveTimeframe } from '#domain/timeframes/timeframe.js';
import { passagesOf } from '#test/intake/passages.js';
import { mark, type Passage, scoreOf } from './score.js';

const passage: Passage = {
  id: 'two',
  lang: 'en',
  document: false,
  date: '2020-01-01',
  ours: [],
  text: 'She comes in May. He goes in June.',
  expects: [
    {
      quote: 'She comes in May',
      also: [],
      kind: ['visit'],
      direction: ['theirs'],
      edtf: ['2020-05'],
      optional: false,
    },
    {
      quote: 'He goes in June',
      also: [],
      kind: ['visit'],
      direction: ['ours'],
      edtf: ['2020-06'],
      optional: false,
    },
  ],
};

const found = (start: number, end: number, edtf: string | null) => ({
  kind: 'visit' as const,
  direction: 'theirs' as const,
  quote: { start, end },
  also: [],
  timeframe: edtf === null ? null : { edtf },
});

describe('The score of a reading', () => {
  it('counts what was found, missed and made up', () => {
    const marks = mark(passage, [found(0, 17, '2020-05')]);
    expect(scoreOf([marks])).toMatchObject({ expected: 2, precision: 1, recall: 0.5, edtf: 1, direction: 1 });
  });

  it('takes the same told twice for wrong', () => {
    const marks = mark(passage, [found(0, 17, '2020-05'), found(4, 9, null)]);
    expect(marks.wrong).toHaveLength(1);
    expect(scoreOf([marks]).f1).toBeCloseTo(0.5);
  });

  it('gives each of two in one sentence its own, by what they agree in', () => {
    const marks = mark(passage, [found(0, 34, '2020-06'), found(0, 34, '2020-05')]);
    expect(marks.missed).toEqual([]);
    expect(marks.matches.every(({ isExact }) => isExact.edtf)).toBe(true);
  });

  it('has no share of nothing', () => {
    expect(scoreOf([mark({ ...passage, expects: [] }, [])])).toMatchObject({ precision: null, recall: null });
  });
});

const halves = { dev: passagesOf('dev'), test: passagesOf('test') };
const all = [...halves.dev, ...halves.test];

describe('The passages', () => {
  it.each(all.map((each) => [each.id, each] as const))('%s says what it is quoted with', (_, each) => {
    for (const { quote, also } of each.expects) {
      for (const words of [quote, ...also]) expect(each.text.split(words)).toHaveLength(2);
    }
  });

  it.each(all.map((each) => [each.id, each] as const))(
    '%s expects timeframes that can be read',
    (_, each) => {
      for (const edtf of each.expects.flatMap((expected) => expected.edtf)) {
        if (edtf === null) continue;
        const { window } = resolveTimeframe({ edtf }, { zone: 'Europe/Brussels', hemisphere: 'north' }, '');
        // A day later than the document, or a window that reaches there.
        expect(window.last === null || window.last >= each.date).toBe(true);
      }
    },
  );

  it('are in nine languages, in both halves, whole documents among them', () => {
    for (const half of Object.values(halves)) {
      expect([...new Set(half.map(({ lang }) => lang))].sort()).toEqual([
        'de',
        'en',
        'es',
        'fr',
        'it',
        'nl',
        'pl',
        'pt',
        'ro',
      ]);
      expect(half.filter(({ document }) => document).length).toBeGreaterThanOrEqual(8);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(120);
  });
});
