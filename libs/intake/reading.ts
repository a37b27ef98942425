import {
  bodiesBefore,
  continues,
  elaborates,
  type FromAfar,
  headedBy,
  invitationBefore,
  isBareDeadline,
} from './afar.js';
import { monthsOf } from './dates/date-forms.js';
import { findDocumentDate } from './dates/document-date.js';
import type { ResolvedDate } from './dates/resolve.js';
import { inMinutes, isFurniture, type SpokenBlock, withoutAsides } from './furniture.js';
import { acceptedIn, type Candidate, candidatesOf, headed } from './grammar/candidates.js';
import { contextsOf } from './grammar/context.js';
import { Sentence } from './grammar/sentence.js';
import { commonOf } from './grammar/vocabulary.js';
import { lexicons, vocabularyFor } from './languages/languages.js';
import { mergeTold, type Told } from './merge.js';
import { southern } from './places/gazetteer.js';
import type { Given, Proposal, Reading } from './proposal.js';
import { type Document, proposalOf } from './propose.js';
import { type Block, readBlocks } from './text/blocks.js';
import { type CleanText, fold, stretchOf } from './text/clean-text.js';
import { LanguageTeller } from './text/language.js';
import { sentencesOf } from './text/sentences.js';
import { Sides } from './whose/sides.js';

export type * from './proposal.js';

// Of every language only what tells it from the others: the rest is made for those that a text is in.
const teller = new LanguageTeller(lexicons.map((lexicon) => ({ lexicon, common: commonOf(lexicon) })));
const months = new Set(
  lexicons.flatMap(({ code, dates }) =>
    [...monthsOf(code, dates).values()].flat().filter((name) => name.length > 2),
  ),
);
const isMonth = (word: string): boolean => months.has(word);

/**
 * Reads one text. Offsets in the result are UTF-16 code units of `text`.
 * The same text with the same `given` gives the same reading: nothing is asked of clock, network or chance.
 */
export const read = (text: string, given: Given = {}): Reading => {
  const { clean, blocks } = readBlocks(text, isMonth);
  const folded = fold(clean.text);
  const spoken = inLanguages(clean, folded, blocks);
  const article = withoutAsides(spoken, folded);
  const minuted = inMinutes(article, clean.text, folded);
  const [language = 'en'] = byCharacters(spoken);
  const names = namesIn(clean.text, language);
  const accents = isAccented(clean.text);
  const sentences = article.flatMap((block) =>
    sentencesIn(clean, folded, block, minuted.get(block), names, accents),
  );
  const found = given.date === undefined ? documentDate(clean, folded, spoken, sentences) : null;
  const today = given.date ?? found?.date ?? null;
  const proposals = proposalsOf(
    { source: text, clean, given, sides: new Sides(given.ours ?? [], sentences, language) },
    sentences.filter((sentence) => !isFurniture(sentence)),
    today,
  );
  return {
    source: {
      text,
      languages: byCharacters(spoken),
      date: today,
      dateFoundAt: found && stretchOf(text, clean, found.start, found.end),
      title: titleOf(clean, blocks),
    },
    proposals,
  };
};

/** In which languages a text is, those of most of it first, and what stands at its head. Far sooner told than what it promises. */
export const describe = (text: string): Pick<Reading['source'], 'languages' | 'title'> => {
  const { clean, blocks } = readBlocks(text, isMonth);
  return {
    languages: byCharacters(inLanguages(clean, fold(clean.text), blocks)),
    title: titleOf(clean, blocks),
  };
};

const titleOf = (clean: CleanText, [title]: readonly Block[]): string | null =>
  title && title.end - title.start <= 250 ? clean.text.slice(title.start, title.end) : null;

const inLanguages = (clean: CleanText, folded: string, blocks: readonly Block[]): SpokenBlock[] => {
  const told = blocks.map(({ start, end }) => teller.ofParagraph(clean.text, folded, start, end));
  const lengths = new Map<string, number>();
  blocks.forEach(({ start, end }, i) => {
    const code = told[i];
    if (code) lengths.set(code, (lengths.get(code) ?? 0) + end - start);
  });
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1]);
  // A text of short lines is told by all of them together.
  const main =
    longest?.[0] ??
    teller.ofParagraph(clean.text, folded, 0, clean.text.length) ??
    teller.ofLine(clean.text) ??
    'en';
  return blocks.flatMap((block, number) => {
    const vocabulary = vocabularyFor(told[number] ?? main);
    return vocabulary ? [{ ...block, number, vocabulary }] : [];
  });
};

const byCharacters = (blocks: readonly SpokenBlock[]): string[] => {
  const lengths = new Map<string, number>();
  for (const { start, end, vocabulary } of blocks) {
    const { code } = vocabulary.lexicon;
    lengths.set(code, (lengths.get(code) ?? 0) + end - start);
  }
  return [...lengths].sort((a, b) => b[1] - a[1]).map(([code]) => code);
};

/** Words of what is to come: a day beside them is not the day of the document. */
const ahead = [
  'future',
  'passive',
  'happens',
  'planned',
  'coming',
  'deadline',
  'undertakes',
  'will-do',
] as const;

const documentDate = (
  clean: CleanText,
  folded: string,
  blocks: readonly SpokenBlock[],
  sentences: readonly Sentence[],
) =>
  findDocumentDate(
    clean,
    blocks.map(({ start, end, vocabulary }) => ({
      start,
      end,
      dates: vocabulary.dates.find(clean.text, folded, start, Math.min(end, start + 1500)),
    })),
    sentences
      .filter((sentence) => ahead.every((role) => sentence.of(role).length === 0))
      .map((sentence) => ({
        dates: sentence.dates.map(({ found }) => found),
        isPast:
          !sentence.item &&
          !sentence.row &&
          sentence.of('excludes').some(({ entry }) => entry.why === 'past'),
      })),
  );

/** One letter in so many has an accent where a text is written with them; a name or two in one without them has fewer. */
const lettersToAccent = 250;

const isAccented = (text: string): boolean =>
  (text.match(/[à-öø-ÿ]/g)?.length ?? 0) * lettersToAccent >= text.length;

/** Words that stand with a capital after a small word: names, also where they begin a sentence. Not in German, whose nouns do. */
const namesIn = (clean: string, language: string): Set<string> =>
  language === 'de'
    ? new Set()
    : new Set([...clean.matchAll(/(?<=\p{Ll} )\p{Lu}[\p{L}\p{M}]{2,30}/gu)].map(([name]) => fold(name)));

const sentencesIn = (
  clean: CleanText,
  folded: string,
  block: SpokenBlock,
  minuted: 'headed' | 'led' | undefined,
  names: ReadonlySet<string>,
  accents: boolean,
): Sentence[] => {
  const { code } = block.vocabulary.lexicon;
  const isAbbreviation = (word: string) => block.vocabulary.abbreviations.has(word);
  const found: Sentence[] = [];
  for (const span of sentencesOf(clean.text, folded, block, isAbbreviation, isMonth)) {
    const vocabulary = vocabularyFor(teller.ofSentence(clean.text, folded, span.start, span.end, code));
    if (!vocabulary) continue;
    const before = found.at(-1);
    const reported =
      before !== undefined &&
      (before.of('says').length > 0 || before.of('undertakes').length > 0 || goesOnReporting(before));
    const { number, item, row } = block;
    const where = {
      block: number,
      item,
      row,
      minutes: minuted !== undefined,
      led: minuted === 'led' && before === undefined,
      reported,
      names,
      accents,
    };
    found.push(new Sentence(clean.text, folded, span, vocabulary, where));
  }
  return found;
};

/** "She said that she would write. She would also call": what was said goes on for as long as sentences say "would". */
const goesOnReporting = (sentence: Sentence): boolean =>
  sentence.reported &&
  (['future', 'passive'] as const).some((role) => sentence.of(role).some(({ entry }) => entry.needsDate));

const proposalsOf = (
  document: Document,
  sentences: readonly Sentence[],
  today: string | null,
): Proposal[] => {
  const candidates: Candidate[] = [];
  const afar = new Map<Candidate, FromAfar[]>();
  const earlier = new Map<Candidate, Candidate>();
  /** What goes on about a visit. */
  const more = new Map<Candidate, Candidate[]>();
  const onVisits = new Set<Sentence>();
  const contexts = contextsOf(sentences);
  const numbers = new Map(sentences.map((sentence, number) => [sentence, number]));
  let date: ResolvedDate | null = null;
  sentences.forEach((sentence, at) => {
    const reckoning = { today, hemisphere: document.given.hemisphere ?? hemisphereOf(sentence) };
    const own = candidatesOf(sentence, { reckoning, date, context: contexts.get(sentence) ?? null });
    const above = own.length === 0 ? headedBy(sentence, sentences[at - 1]) : null;
    const below = above && headed(sentence, above, reckoning);
    if (below) {
      candidates.push(below.dated);
      earlier.set(below.dated, below.heading);
    }
    for (const candidate of own) {
      const bodies = bodiesBefore(candidate, sentences.slice(Math.max(0, at - 4), at));
      const visit = elaborates(candidate, candidates, numbers, onVisits);
      if (visit) {
        onVisits.add(sentence);
        more.set(visit, [...(more.get(visit) ?? []), candidate]);
        continue;
      }
      const continued = continues(candidate, candidates, numbers);
      // "Closing date: 30 June.", of what nobody has told.
      if (isBareDeadline(candidate) && !continued) continue;
      const inviting = invitationBefore(candidate, sentences.slice(Math.max(0, at - 4), at));
      const invited = inviting && acceptedIn(inviting, candidate, reckoning);
      if (invited) {
        candidates.push(invited);
        earlier.set(invited, candidate);
        continue;
      }
      if (bodies) afar.set(candidate, bodies);
      else if (continued) earlier.set(candidate, continued);
      candidates.push(candidate);
      date = candidate.date?.resolved ?? date;
    }
  });
  const continued = new Set(earlier.values());
  const told = mergeTold(candidates.filter((one) => !continued.has(one) && !afar.has(one)));
  const proposals = [
    ...told.map(({ main, also }) => {
      const before = earlier.get(main) ?? null;
      const further = [main, ...also].flatMap((one) => more.get(one) ?? []);
      return proposalOf(
        document,
        { main, also: [...(before ? [before] : []), ...also, ...further] },
        null,
        before,
      );
    }),
    ...[...afar].flatMap(([main, bodies]) =>
      bodies.map((body) => proposalOf(document, { main, also: [] } satisfies Told, body, null)),
    ),
  ];
  return proposals.sort((a, b) => a.quote.start - b.quote.start);
};

const hemisphereOf = (sentence: Sentence): 'north' | 'south' =>
  sentence.places.some(({ place }) => southern.has(place.code)) ? 'south' : 'north';
