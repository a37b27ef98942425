import type { FromAfar } from './afar.js';
import type { Candidate } from './grammar/candidates.js';
import type { Told } from './merge.js';
import { partiesOf } from './parties.js';
import type { Given, Proposal, Quote, Reason } from './proposal.js';
import { type CleanText, stretchOf } from './text/clean-text.js';
import { directionOf } from './whose/direction.js';
import type { Sides } from './whose/sides.js';

/** The document that proposals are made from. */
export interface Document {
  readonly source: string;
  readonly clean: CleanText;
  readonly sides: Sides;
  readonly given: Given;
}

const longestStatement = 400;

/** Where a clause begins once "In addition," and the like are left out. */
const withoutOpening = ({ sentence, start, end }: Candidate): number => {
  let at = start;
  for (let again = true; again && at < end; ) {
    again = false;
    while (at < end && /^[,;:–—]$/.test(sentence.word(at))) at++;
    const and = sentence.of('and').find((match) => match.start === at);
    if (and && start > 0) {
      at = and.end;
      again = true;
      continue;
    }
    const [opening] = sentence.vocabulary.openings.at(sentence.tokens, at).sort((a, b) => b.end - a.end);
    if (opening && /^[,:]$/.test(sentence.word(opening.end))) {
      at = opening.end + 1;
      again = true;
    }
  }
  return at < end ? at : start;
};

/** From its first word to its last sign. */
const clauseOf = (candidate: Candidate): { start: number; end: number } => {
  const { sentence, end } = candidate;
  const from = withoutOpening(candidate);
  const whole = end === sentence.tokens.length;
  let last = end;
  while (!whole && last > from + 1 && /^[,;:–—]$/.test(sentence.word(last - 1))) last--;
  const span = sentence.spanOf(from, last);
  // Quotation marks are no tokens of their own at the edges.
  return { start: from === 0 ? sentence.span.start : span.start, end: whole ? sentence.span.end : span.end };
};

const quoteOf = ({ source, clean }: Document, candidate: Candidate): Quote => {
  const { start, end } = clauseOf(candidate);
  return { ...stretchOf(source, clean, start, end), lang: candidate.sentence.vocabulary.lexicon.code };
};

const flat = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\ufeff]+/g, ' ').trim();

const shortened = (text: string): string =>
  text.length <= longestStatement ? text : `${text.slice(0, text.lastIndexOf(' ', longestStatement))} …`;

const reasonsOf = ({ source, clean }: Document, candidate: Candidate): Reason[] => {
  const { sentence, trigger, date, places } = candidate;
  const words = (start: number, end: number) => {
    const span = sentence.spanOf(start, end);
    return stretchOf(source, clean, span.start, span.end);
  };
  const lang = sentence.vocabulary.lexicon.code;
  const [place] = placesOf(candidate);
  return [
    {
      code: 'commits',
      params: { rule: trigger.frame, lang, kind: trigger.kind },
      ...words(trigger.start, trigger.end),
    },
    ...(trigger.noun
      ? [
          {
            code: 'names' as const,
            params: { kind: candidate.kind },
            ...words(trigger.noun.start, trigger.noun.end),
          },
        ]
      : []),
    ...(date
      ? [
          {
            code: 'dates' as const,
            params: { edtf: date.resolved.edtf },
            ...stretchOf(source, clean, date.found.start, date.found.end),
          },
        ]
      : []),
    ...(place
      ? [
          {
            code: 'places' as const,
            params: { country: place.place.code, zone: place.place.zone },
            ...words(place.start, place.end),
          },
        ]
      : []),
    ...(places.length === 0 && !date
      ? [{ code: 'doubts' as const, params: { why: 'undated' }, ...words(trigger.start, trigger.end) }]
      : []),
  ];
};

/** Where it happens: a city after the promise, else one before it, else a country for a visit. */
const placesOf = ({ places, trigger, kind }: Candidate) => {
  const cities = places.filter(({ place }) => place.city);
  const after = cities.filter(({ start }) => start >= trigger.start);
  const countries =
    kind === 'visit' ? places.filter(({ place, start }) => !place.city && start >= trigger.end) : [];
  return [...after, ...cities, ...countries];
};

/** Each place once. */
const otherThan = ({ start }: Quote, quotes: readonly Quote[]): Quote[] => {
  const seen = new Set([start]);
  return quotes.filter((one) => !seen.has(one.start) && seen.add(one.start));
};

const windowOf = ({ first, last }: { first: string | null; last: string | null }) => ({
  earliest: first,
  latest: last,
});

export const proposalOf = (
  document: Document,
  { main, also }: Told,
  afar: FromAfar | null,
  earlier: Candidate | null,
): Proposal => {
  const { source, clean, given } = document;
  const { sentence, date, kind } = main;
  const quote = quoteOf(document, main);
  const [place] = [...placesOf(main), ...also.flatMap(placesOf)];
  const placed = place ? [main, ...also].find(({ places }) => places.includes(place)) : undefined;
  const body = afar ? flat(afar.named.sentence.textOf(afar.named.start, afar.named.end)) : null;
  const statement = flat(quote.text);
  const direction = directionOf(document.sides, main);
  const parties = partiesOf(main);
  const afarQuote: Quote[] = afar
    ? [
        {
          ...stretchOf(source, clean, afar.named.sentence.span.start, afar.named.sentence.span.end),
          lang: afar.named.sentence.vocabulary.lexicon.code,
        },
      ]
    : [];
  return {
    kind,
    statement: shortened(
      body
        ? `${body}: ${statement}`
        : earlier
          ? `${flat(quoteOf(document, earlier).text)} ${statement}`
          : statement,
    ),
    quote,
    also: otherThan(quote, [...afarQuote, ...also.map((one) => quoteOf(document, one))]),
    timeframe: date && {
      edtf: date.resolved.edtf,
      words: flat(clean.text.slice(date.found.start, date.found.end)),
      ...windowOf(date.resolved),
      ...(date.resolved.counted && { counted: date.resolved.counted }),
    },
    place: place && placed ? placed.sentence.textOf(place.start, place.end) : (given.place ?? null),
    zone: place?.place.zone ?? given.zone ?? null,
    parties: body ? { ...parties, responsible: body } : parties,
    direction: body ? 'joint' : direction,
    confidence: Math.min(0.99, Math.round((main.confidence + also.length * 0.03) * 100) / 100),
    reasons: [
      ...reasonsOf(document, main),
      ...(afar
        ? [
            {
              code: 'dated-from-afar' as const,
              params: { body: body ?? '' },
              ...stretchOf(source, clean, sentence.span.start, sentence.span.end),
            },
          ]
        : []),
    ],
  };
};
