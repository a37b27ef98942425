import type { Kind } from '#domain/commitments/commitment.terms.js';
import { kind as kinds } from '#domain/commitments/commitment.terms.js';
import { DateFinder } from '../dates/find-dates.js';
import { type Cues, type Exclusions, entriesOf, type Lexicon, wordsOf } from '../languages/lexicon.js';
import type { Names } from '../languages/names.js';
import { fold } from '../text/clean-text.js';
import { cuesOf, endingIn, namesOf } from './cues.js';
import { type Pattern, PatternIndex, patternOf } from './pattern.js';
import { presentForms, verbLast, withSeparated } from './verb-forms.js';

/** A verb's kind, or how its object makes one of it (see `Lexicon.verbs`). */
export type VerbKind =
  | Kind
  | 'object'
  | 'attends'
  | 'speaks'
  | 'send'
  | 'arrives'
  | 'receives'
  | 'gets'
  /** A verb that no lexicon holds: its object says what it is, or nothing does. */
  | 'unknown';
const verbKinds: ReadonlySet<string> = new Set([
  ...kinds.options,
  'object',
  'attends',
  'speaks',
  'send',
  'arrives',
  'receives',
  'gets',
]);

/** One member for each role, so that a role picks its own. */
type Each<Role extends string, More> = Role extends string ? { readonly role: Role } & More : never;

type Plain =
  | 'coming'
  | 'agent'
  | 'assigns'
  | 'body'
  | 'reset'
  | 'anaphora'
  | 'and'
  | 'vague'
  | 'deed'
  | 'title'
  | 'minutes'
  | 'says'
  | 'greeting';

/** What an entry of a lexicon is for. */
export type Entry =
  | Each<'noun', { readonly kind: Kind }>
  | Each<
      'act' | 'does' | 'done' | 'will-do' | 'act-noun',
      {
        readonly kind: VerbKind;
        /** It stands behind words that undertake, and behind no auxiliary. */
        readonly isGerund?: true;
        /** It tells what somebody said in the past was to be: "se rendrait" beside "se rendra". */
        readonly isReported?: true;
      }
    >
  | Each<
      'future' | 'passive' | 'happens' | 'planned' | 'accepted' | 'deadline',
      { readonly needsDate: boolean; readonly source: string }
    >
  | Each<
      'undertakes',
      {
        readonly needsDate: boolean;
        readonly source: string;
        readonly isNoun: boolean;
        /** Who is to do it stands inside these words: the promise of the Minister to, instructed the experts to. */
        readonly holdsDoer: boolean;
      }
    >
  | Each<Plain, unknown>
  | Each<'side', { readonly side: 'ours' | 'theirs' | 'joint' }>
  | Each<'excludes', { readonly why: keyof Exclusions }>;

/** A lexicon made ready for reading. Made once for each language. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly index: PatternIndex<Entry>;
  readonly openings: PatternIndex<true>;
  readonly asides: ReadonlySet<string>;
  readonly calendars: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** Which, who. */
  readonly relatives: ReadonlySet<string>;
  /** His, her, its, their. */
  readonly possessives: ReadonlySet<string>;
  /** I, we. */
  readonly speakers: ReadonlySet<string>;
  /** As written: no auxiliaries. */
  readonly unlike: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** Of a folded word. */
  readonly cues: Readonly<Record<keyof Cues, RegExp>>;
  readonly names: Readonly<Record<keyof Names, RegExp>>;
  readonly dates: DateFinder;
  readonly infinitive: {
    readonly behind: ReadonlySet<string> | null;
    readonly form: RegExp;
    readonly joined: RegExp | null;
  };
  /** Whether a word as written ends as verbs of the future do, or as those of the present. */
  readonly endsAs: {
    readonly future: RegExp | null;
    readonly reported: RegExp | null;
    readonly we: RegExp | null;
    readonly present: RegExp;
    readonly speaking: RegExp | null;
    readonly participle: RegExp;
  };
}

type Row = readonly [Pattern, Entry];

const each = (
  list: string,
  entry: (source: string, needsDate: boolean) => Entry,
  separable?: Lexicon['separable'],
): Row[] =>
  entriesOf(list).flatMap((source) => {
    const needsDate = source.startsWith('?');
    const bare = needsDate ? source.slice(1) : source;
    const forms = [bare, ...(separable ? verbLast(bare, separable) : [])];
    return forms.map((form): Row => [patternOf(form), entry(bare, needsDate)]);
  });

/** "Drawing up", "submitting" and "writing" beside "draw up", "submit" and "write". */
const gerundOf = ([{ source }, entry]: Row, ending: string): Row[] => {
  if (entry.role !== 'act') return [];
  const [verbs = '', ...rest] = source.split(' ');
  const gerunds = verbs.split('/').flatMap((verb) => {
    const [first = '', ...parts] = verb.split('-');
    if (first.endsWith(ending) || !/^[a-z]{3,}$/.test(first)) return [];
    return [
      first.endsWith('e') ? `${first.slice(0, -1)}${ending}` : `${first}${ending}`,
      ...(/[aeiou][bdgmnprt]$/.test(first) ? [`${first}${first.at(-1)}${ending}`] : []),
    ].map((gerund) => [gerund, ...parts].join('-'));
  });
  return gerunds.length === 0
    ? []
    : [[patternOf([gerunds.join('/'), ...rest].join(' ')), { ...entry, isGerund: true }]];
};

/** Another form of a verb in the future, by its endings: "se rendrait" and "enverrai" beside "se rendra" and "enverra". */
const otherForm = (
  [{ source }, entry]: Row,
  forms: string | undefined,
  how: { readonly isReported?: true },
): Row[] => {
  if (entry.role !== 'will-do' || forms === undefined) return [];
  const endings = wordsOf(forms).map((pair) => pair.split('-'));
  const said = source.replace(/\p{L}+/gu, (word) => {
    const [future = '', other = ''] = endings.find(([ending = '']) => word.endsWith(ending)) ?? [];
    return `${word.slice(0, word.length - future.length)}${other}`;
  });
  return said === source ? [] : [[patternOf(said), { ...entry, ...how }]];
};

/** No date stands inside. */
const closed = ([pattern, entry]: Row): Row => [{ ...pattern, closed: true }, entry];

/** Rows of `kind | to do | does | done | will do`; `-` where a form is missing, `;` between several patterns. */
const rowsOf = (
  list: string,
  roles: readonly ('act' | 'does' | 'done' | 'will-do' | 'act-noun')[],
  separable?: Lexicon['separable'],
): Row[] =>
  list
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([first]) => first !== '')
    .flatMap(([kind, ...cells]) => {
      if (!verbKinds.has(`${kind}`)) throw new RangeError(`“${kind}” is no kind of verb`);
      return cells.flatMap((cell, i) =>
        cell
          .split(';')
          .map((form) => form.trim())
          .filter((form) => form !== '' && form !== '-')
          .flatMap((form): (readonly [role: string | undefined, form: string])[] => {
            const role = roles[i] ?? roles.at(-1);
            if (!separable) return [[role, form]];
            if (role === 'does') return [form, ...verbLast(form, separable)].map((one) => [role, one]);
            if (role !== 'act') return [[role, form]];
            const does = presentForms(form, separable, kind !== 'visit');
            return [[role, withSeparated(form, separable)], ...does.map((one) => ['does', one] as const)];
          })
          .map(([role, form]): Row => [patternOf(form), { role, kind: kind as VerbKind } as Entry]),
      );
    });

/** The little words of a language, folded. */
export const commonOf = ({ common }: Lexicon): ReadonlySet<string> => new Set(common.split(/\s+/).map(fold));

export const vocabularyOf = (lexicon: Lexicon): Vocabulary => {
  const plain = (role: Plain) => (): Entry => ({
    role,
  });
  const weighed =
    (role: 'future' | 'passive' | 'happens' | 'planned' | 'accepted' | 'deadline', always = false) =>
    (source: string, needsDate: boolean): Entry => ({ role, needsDate: needsDate || always, source });
  const undertakes =
    (isNoun: boolean, holdsDoer: boolean) =>
    (source: string, needsDate: boolean): Entry => ({
      role: 'undertakes',
      needsDate,
      source,
      isNoun,
      holdsDoer,
    });
  const rows: Row[] = [
    ...kinds.options.flatMap((kind) => each(lexicon.nouns[kind], () => ({ role: 'noun', kind }))),
    ...rowsOf(lexicon.verbs, ['act', 'does', 'done', 'will-do'], lexicon.separable).flatMap((row) => [
      row,
      ...(lexicon.gerund === undefined ? [] : gerundOf(row, lexicon.gerund)),
      ...otherForm(row, lexicon.reportedForms, { isReported: true }),
      ...otherForm(row, lexicon.weForms, {}),
    ]),
    ...rowsOf(lexicon.acts, ['act-noun']),
    ...each(lexicon.future, weighed('future')),
    ...each(lexicon.passive, weighed('passive')),
    ...each(lexicon.undertakes, undertakes(false, false)),
    ...each(lexicon.undertakings, undertakes(true, true)),
    ...each(lexicon.entrusts, undertakes(false, true)),
    ...each(lexicon.happens, weighed('happens'), lexicon.separable),
    ...each(lexicon.planned, weighed('planned', true), lexicon.separable),
    ...each(lexicon.accepted, weighed('accepted')),
    ...each(lexicon.deadline, weighed('deadline', true)),
    ...each(lexicon.coming, plain('coming')),
    ...each(lexicon.agent, plain('agent')),
    ...each(lexicon.assigns, plain('assigns')),
    ...each(lexicon.minutes, plain('minutes')),
    ...each(lexicon.titles, plain('title')),
    ...each(lexicon.says, plain('says')),
    ...each(lexicon.greetings, plain('greeting')),
    ...each(lexicon.vague, plain('vague')),
    ...each(lexicon.deeds, plain('deed')),
    ...each(lexicon.bodies, plain('body')),
    ...each(lexicon.resets, plain('reset')),
    ...each(lexicon.anaphora, plain('anaphora')),
    ...each(lexicon.and, plain('and')),
    ...(['ours', 'theirs', 'joint'] as const).flatMap((side) =>
      each(lexicon.sides[side], () => ({ role: 'side', side })),
    ),
    ...(Object.keys(lexicon.excludes) as (keyof Exclusions)[])
      .filter((why) => why !== 'asides')
      .flatMap((why) => each(lexicon.excludes[why], () => ({ role: 'excludes', why })).map(closed)),
  ];
  return {
    lexicon,
    index: new PatternIndex(rows),
    openings: new PatternIndex(
      entriesOf(lexicon.openings).map((source) => [patternOf(source), true] as const),
    ),
    asides: new Set(entriesOf(lexicon.excludes.asides).map(fold)),
    calendars: new Set(entriesOf(lexicon.calendars).map(fold)),
    abbreviations: new Set(wordsOf(lexicon.abbreviations.replace(/[\s.]+/g, '/')).map(fold)),
    common: commonOf(lexicon),
    relatives: new Set(wordsOf(lexicon.relatives)),
    possessives: new Set(wordsOf(lexicon.possessives).map(fold)),
    speakers: new Set(wordsOf(lexicon.speaking)),
    between: new Set(wordsOf(lexicon.between).map(fold)),
    unlike: new Set(wordsOf(lexicon.unlike ?? '')),
    cues: cuesOf(lexicon.cues),
    names: namesOf(lexicon.names),
    dates: new DateFinder(lexicon.code, lexicon.dates),
    infinitive: {
      behind:
        lexicon.infinitive.behind === undefined
          ? null
          : new Set(wordsOf(lexicon.infinitive.behind).map(fold)),
      form: endingIn(lexicon.infinitive.endings),
      joined:
        lexicon.infinitive.joined === undefined
          ? null
          : new RegExp(`^\\p{Ll}{2,}${lexicon.infinitive.joined}\\p{Ll}{2,}n$`, 'u'),
    },
    endsAs: {
      future: lexicon.futureEndings === undefined ? null : endingIn(lexicon.futureEndings),
      reported: lexicon.reportedEndings === undefined ? null : endingIn(lexicon.reportedEndings),
      we: lexicon.weEndings === undefined ? null : endingIn(lexicon.weEndings),
      present: endingIn(lexicon.presentEndings),
      speaking: lexicon.speakingEndings === undefined ? null : endingIn(lexicon.speakingEndings),
      participle: endingIn(lexicon.participleEndings),
    },
  };
};
