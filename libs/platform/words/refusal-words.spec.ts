import { type RefusalCode, type RefusalParams, refusals } from '#domain/refusals.js';
import { refusalExamples } from '#test/support/refusal-examples.js';
import { inWords, refusalWords } from './refusal-words.js';

/** The facts, and the names of those that were asked for. */
const watched = (params: RefusalParams, asked: Set<string>): RefusalParams =>
  new Proxy(params, {
    get: (facts, name: string) => {
      asked.add(name);
      return facts[name];
    },
    has: (facts, name: string) => name in facts,
    ownKeys: (facts) => Reflect.ownKeys(facts),
  });

describe.each(Object.keys(refusals) as RefusalCode[])('%s', (code) => {
  const { title } = refusalWords[code];
  const cases: readonly RefusalParams[] = refusalExamples[code];

  it('has a title of its own', () => {
    expect(title).toMatch(/^[A-Z][^_]+[^.]$/);
    const sharing = Object.entries(refusalWords).filter(([, other]) => other.title === title);
    expect(sharing.map(([other]) => other)).toEqual([code]);
  });

  it('is told with all the facts that it carries, whatever the case', () => {
    const asked = new Set<string>();
    for (const params of cases) {
      const { detail, hint } = inWords({ code, params: watched(params, asked) });
      for (const text of [detail, hint]) {
        expect(text ?? 'nothing').toMatch(/\S/);
        expect(text ?? 'nothing').not.toMatch(/undefined|null\b(?!$)|NaN|\[object/);
      }
    }
    const carried = new Set(cases.flatMap((params) => Object.keys(params)));
    // That which tells one case from another need not be said itself.
    const unsaid = [...carried].filter((name) => !asked.has(name) && !telling.has(name));
    expect(unsaid).toEqual([]);
  });

  it('says each of its cases in other words', () => {
    const said = cases.map((params) => JSON.stringify(inWords({ code, params })));
    expect(new Set(said).size).toBe(said.length);
  });
});

const telling = new Set(['closing', 'recurs']);
