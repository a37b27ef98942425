import type { ParsedResult } from 'chrono-node';
import * as chrono from 'chrono-node';
import type { Passage } from '#intake/corpus/score.js';

/** What a rule takes for a promise: a sentence with a verb in the future, or one that schedules. */
const future: Readonly<Record<string, RegExp>> = {
  en: /\b(will|shall|is to|are to|is expected to|are expected to|is scheduled|are scheduled)\b/i,
  ro: /\b(va|vor|vom|urmează să|este programat\p{L}*|sunt programate)\b/iu,
  fr: /\b\p{L}+(era|eront|ira|iront|dra|dront|ons|rons)\b|\bprévu/iu,
  de: /\b(wird|werden|werde|soll|geplant|vorgesehen)\b/i,
  es: /\b\p{L}+(ará|arán|erá|erán|irá|irán|aremos)\b|\bprevist/iu,
  it: /\b\p{L}+(erà|eranno|irà|iranno|eremo)\b|\bprevist/iu,
  pt: /\b\p{L}+(ará|arão|erá|erão|irá|irão|aremos)\b|\bprevist/iu,
  pl: /\b(będzie|będą|zostanie|odbędzie)\b|\bplanowan/iu,
  nl: /\b(zal|zullen|wordt|gepland)\b/i,
};

/** The languages `chrono-node` reads; in the others the rule has no dates. */
const dates: Readonly<Record<string, { parse: typeof chrono.parse }>> = {
  en: chrono.en,
  fr: chrono.fr,
  de: chrono.de,
  es: chrono.es,
  it: chrono.it,
  pt: chrono.pt,
  nl: chrono.nl,
};

const two = (number: number | null): string => String(number).padStart(2, '0');

const dayOf = (at: ParsedResult['start']): string => {
  const month = `${at.get('year')}-${two(at.get('month'))}`;
  return at.isCertain('day') || at.isCertain('weekday') ? `${month}-${two(at.get('day'))}` : month;
};

const edtfOf = ({ start, end }: ParsedResult): string =>
  end ? `${dayOf(start)}/${dayOf(end)}` : dayOf(start);

/** Each sentence with a verb in the future, dated by what `chrono-node` finds first in it. Of kinds and sides it says nothing. */
export const byFutureVerb = ({ text, lang, date }: Passage) =>
  [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)]
    .filter(({ segment }) => future[lang]?.test(segment))
    .map(({ segment, index }) => {
      const [first] = dates[lang]?.parse(segment, new Date(`${date}T12:00:00`), { forwardDate: true }) ?? [];
      return {
        kind: 'action' as const,
        direction: null,
        quote: { start: index, end: index + segment.length },
        also: [],
        timeframe: first ? { edtf: edtfOf(first) } : null,
      };
    });
