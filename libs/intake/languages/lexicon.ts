import type { Kind } from '#domain/commitments/commitment.terms.js';
import type { Names } from './names.js';

/**
 * What reading needs to know of one language. Lists are written as a translator would: one entry a line, or several on a line
 * with `|` between. Entries are patterns (`grammar/pattern.ts`): `word*` for endings, `one/other`, `(may be missing)`,
 * `~` for up to three words between, `…` for up to fourteen. Case and diacritics do not matter. An entry that begins with `?`
 * promises only beside a day to come.
 */
export interface Lexicon {
  /** ISO 639-1. */
  readonly code: string;
  /** Words that hardly any other language has, by which short titles are told apart. */
  readonly common: string;
  /** Words before a full stop that ends no sentence. */
  readonly abbreviations: string;
  /** Words for what is to happen, by kind. */
  readonly nouns: Readonly<Record<Kind, string>>;
  /**
   * Verbs: `kind | to do | does | done | will do`. The last column is for languages that say the future in one word. Kind
   * `object` stands for verbs whose object says what happens ("hold", "organise"), and which promise nothing without one;
   * `attends` for those of them that one goes to alone ("attend"), `speaks` for what one does before a meeting ("address");
   * `send` for those that make a report of a report, and an action of anything else; `arrives` for those that make a visit of
   * people, and what it is of anything else ("is expected in Brussels"); `receives` for those that make a visit of whom somebody
   * receives, and `gets` for those that do as `send` does, of whoever is not given but gives.
   */
  readonly verbs: string;
  /** Acts as nouns, as `kind | nouns`: what is agreed, decided or listed as "the opening of", "deschiderea". */
  readonly acts: string;
  /** Before "to do": will, shall, is expected to, plans to. */
  readonly future: string;
  /** Endings of verbs in the future, with their accents, where they tell any such verb: rà/ranno. */
  readonly futureEndings?: string;
  /** The same of what somebody said in the past: -rait. */
  readonly reportedEndings?: string;
  /** How an ending of the last column of `verbs` becomes one of what somebody said in the past: ra-rait. */
  readonly reportedForms?: string;
  /** How one of the last column of `verbs` becomes what I do, or we: ra-rai/ront-rons. */
  readonly weForms?: string;
  /** Those of them that say "we", also in the present: -remo. */
  readonly weEndings?: string;
  /** Before who does what is done: by. */
  readonly agent: string;
  /** Before "done": will be, is to be. */
  readonly passive: string;
  /** Before "to do": undertook to, agreed to, accepted the invitation to. What follows may have no date. */
  readonly undertakes: string;
  /** The same as nouns: the commitment to, the promise of the Minister to. They undertake only what the lexicon has a verb for. */
  readonly undertakings: string;
  /** Before whoever is to do something, and "to do": instructed the Secretariat to. */
  readonly entrusts: string;
  /** How an infinitive is told: by the words before it, its endings, and what stands inside a verb that comes apart: auszutauschen. */
  readonly infinitive: { readonly behind?: string; readonly endings: string; readonly joined?: string };
  /** Whole predicates of a meeting, a visit, a report: will take place, is scheduled for. */
  readonly happens: string;
  /** The same in the present tense or as an attribute, which promise only beside a day to come: takes place, is planned. */
  readonly planned: string;
  /** Whole phrases that promise by themselves: accepted the invitation. */
  readonly accepted: string;
  /** Before or after a noun: next, forthcoming, to be held. They promise only beside a day to come. */
  readonly coming: string;
  /** In minutes, between whose task it is and the task: "Ms Popa to circulate the list". */
  readonly assigns: string;
  /** In minutes: what they and their lists of tasks are headed with: actions, decisions, any other business. */
  readonly minutes: string;
  /** Between who speaks and what they say is to come: said, informed, confirmed. */
  readonly says: string;
  /** What a letter begins with: dear, hello. */
  readonly greetings: string;
  /** His, her, its, their. */
  readonly possessives: string;
  /** What a list of days to come is headed with: calendar, dates. */
  readonly calendars: string;
  /** Before the name of a person who has a task: Ms, Dr. */
  readonly titles: string;
  /** Endings of verbs in the present, with their accents: "Ms Popa contacts the embassy". */
  readonly presentEndings: string;
  /** The present tense tells of what is to come too, where a day to come stands beside it. */
  readonly presentAhead?: true;
  /** I, we; and how their verbs end in the present, but not in the past. */
  readonly speaking: string;
  readonly speakingEndings?: string;
  /** Nouns of acts, of which a day beside makes a promise: the launch, the handover. They stand among `nouns` too. */
  readonly deeds: string;
  /** Endings of participles, with their accents: "will be rolled out". */
  readonly participleEndings: string;
  /** Times that are said without a day: before the summer recess, in the coming weeks. */
  readonly vague: string;
  /** What bodies are called that meet: committee, dialogue. */
  readonly bodies: string;
  /** Deadline for, due by. */
  readonly deadline: string;
  /** What promises nothing. Each is looked for before the words that would promise. */
  readonly excludes: Exclusions;
  /** Words that end what an exclusion reaches: said, announced, but. */
  readonly resets: string;
  /** Openings that say nothing of the promise: in addition, moreover. */
  readonly openings: string;
  /** Small words that may stand inside any phrase of this lexicon: also, moreover */
  readonly between: string;
  /** Words that open a clause about the word before: which, who, where. */
  readonly relatives: string;
  /** Words that point back to what was named before: this visit, these bodies, it. */
  readonly anaphora: string;
  readonly sides: { readonly ours: string; readonly theirs: string; readonly joint: string };
  /** Words between two things that both happen: and, as well as. */
  readonly and: string;
  readonly cues: Cues;
  readonly names: Names;
  readonly dates: DateWords;
  /** The accent on the last vowel tells words apart: "entré" and "entre". A text without any accents is read all the same. */
  readonly accents?: true;
  /** Words that are auxiliaries without their accents, and never with them: vă. */
  readonly unlike?: string;
  /** How many words may stand between an auxiliary and its verb: many where the verb comes last. */
  readonly gap: number;
  /** Of verbs that come apart: their first parts, and what goes between: vorzulegen, in te dienen. */
  readonly separable?: { readonly parts: string; readonly between: string; readonly present: PresentForms };
  /** Nouns are written with a capital, verbs are not. */
  readonly nounsCapital?: true;
  /** Of two nouns beside each other the second says what it is: draft report. */
  readonly headLast?: true;
  /** How a verb ends after words that undertake it: tasked with drawing up. */
  readonly gerund?: string;
  /** The auxiliary may follow its verb at once: "reisen wird". */
  readonly verbFirst: boolean;
}

/** How an infinitive becomes what one does: maken, maakt. */
export interface PresentForms {
  /** Ends of infinitives that change: geben-gibt. */
  readonly changed: string;
  /** Vowels that are doubled before a single consonant: a in maken. */
  readonly doubled?: string;
  /** Consonants that sharpen at the end: v-f. */
  readonly softened?: string;
  /** How "I do" ends. */
  readonly speaking: string;
  /** Infinitives that say too little by themselves: go, come. */
  readonly unsaid: string;
}

export interface Exclusions {
  /** hopes to, would like to, looks forward */
  readonly wishes: string;
  /** called on, urged, must, should */
  readonly demands: string;
  /** ready to, willing */
  readonly readiness: string;
  /** denied, will not, no plans, declined */
  readonly denials: string;
  /** cancelled, was to have, given up: wherever it stands in the sentence */
  readonly cancelled: string;
  /** had promised, had announced: what somebody once undertook */
  readonly bygone: string;
  /** could, might, if */
  readonly possibilities: string;
  /** in order to contribute, will discuss: verbs of topics and effects. A future with one of these between promises nothing */
  readonly effects: string;
  /** Verbs of minutes that tell what was said, in the present tense: thanks, notes, recalls, opens the meeting */
  readonly remarks: string;
  /** took place, was held, visited */
  readonly past: string;
  /** every citizen, as a rule, usually */
  readonly rules: string;
  /** Under the Rules of Procedure, Article 9 provides: from there on its paragraph says what holds always */
  readonly statutes: string;
  /** was born in, speaks four languages: from there on its paragraph tells of a life */
  readonly biography: string;
  /** cookies, newsletter, subscribe, all rights reserved: wherever it stands in a paragraph */
  readonly furniture: string;
  /** Headings of what stands beside an article: related, most read, agenda */
  readonly asides: string;
}

/**
 * Single words that tell something of a promise which other words make. Alternatives are separated by `/`; `word*` stands for words
 * that begin so, `*word` for those that end so.
 */
export interface Cues {
  /** Between what somebody says, wants or denies, and what it is: that */
  readonly that: string;
  /** They open a clause of its own: when, because, once */
  readonly clauses: string;
  /** In the way of what was said elsewhere: as */
  readonly like: string;
  /** Before what was not told of yet: a, its */
  readonly indefinite?: string;
  /** How what is sent ends, in a language without such words: delegację */
  readonly accusative?: string;
  /** They point back to more than one: these, both */
  readonly several: string;
  /** They point back to a person: he, she; and to several: they */
  readonly persons: string;
  readonly crowd?: string;
  /** To whom a letter speaks: your */
  readonly addressed?: string;
  /** Who speaks for himself alone: I */
  readonly single: string;
  /** Of inviting and invitations: invit* */
  readonly inviting: string;
  /** Since when something else is so: after (the opening) */
  readonly after: string;
  /** At whose wish something is done: (at the) request (of) */
  readonly asking: string;
  /** Of promising a thing, which may have no day: promis* */
  readonly promising: string;
  /** What both do, where nobody is named: agreed */
  readonly agreeing: string;
  /** What a sitting does, where nobody is named: decided */
  readonly deciding: string;
  /** A new date for what was put off: moved, postpon* */
  readonly moved: string;
  /** Who is so somewhere comes: expected */
  readonly awaited: string;
  /** Before "told", of whom somebody tells something: was (informed) */
  readonly informed: string;
  /** What one side does for others: organise, host */
  readonly hosting?: string;
  /** At which one side hears, whoever comes: hearing, evidence */
  readonly hearings: string;
  /** What one side does with a text of both: ratif* */
  readonly ratifying: string;
  /** Whose sittings are cases: court, tribunal */
  readonly courts: string;
  /** What goes on a journey, by itself or sent: delegation */
  readonly delegations: string;
  /** Bodies of a parliament, and delegations: committee, delegation */
  readonly committees: string;
  /** Of these, and beside them, those that both sides may hold together: committee, council */
  readonly shared: string;
  /** Who heads one of them, where such an office is nobody else's: chair, clerk */
  readonly officers?: string;
  /** What a body does in its own sitting: debate, discuss */
  readonly debating: string;
  /** What stands in the letterhead of whoever publishes: parliament, ministry, agency */
  readonly publishers: string;
  /** They open a clause that says when: when */
  readonly times: string;
  /** What a state does at home, sooner the other one where nobody is named: bill, election */
  readonly domestic: string;
  /** Money that is paid, sooner by our side where nobody is named: tranche, million */
  readonly payments: string;
}

/** Words of dates. Alternatives are separated by `/`; nothing else than words and spaces. */
export interface DateWords {
  /** Forms of month names beside those of `Intl`, by month: `9: sept/septembrie`. */
  readonly months: string;
  /** Forms of weekday names beside those of `Intl`, Monday first. */
  readonly weekdays: string;
  /** spring | summer | autumn | winter */
  readonly seasons: string;
  /** Before a season that is part of a name: a (summer school), școala de (vară) */
  readonly named?: string;
  /** A season alone says when: "jesienią". */
  readonly bareSeasons?: true;
  /** Of `next`, those that mean the nearest such weekday, not next week's: kommenden, prochain. */
  readonly nearest?: string;
  /** Words for the end of this month in one: "Monatsende" */
  readonly monthEnd?: string;
  /** Two days: weekend. They are a time with "this" or "next". */
  readonly weekend?: string;
  /** Words for the end of this year in one: "Jahresende" */
  readonly yearEnd?: string;
  /** Ordinals for quarters, halves, weeks: first | second | third | fourth */
  readonly ordinals: string;
  readonly quarter: string;
  readonly half: string;
  /** one | two | … | twelve, then `30: thirty` */
  readonly numbers: string;
  readonly day: string;
  /** Days on which people work: they are counted by calendars. */
  readonly workingDay?: string;
  readonly week: string;
  readonly month: string;
  readonly year: string;
  /** Forms of weeks and months that are more than one: "the coming weeks" are no week. */
  readonly several: string;
  readonly early: string;
  readonly mid: string;
  readonly late: string;
  /** this, the current, the coming (before or after the unit) */
  readonly this: string;
  readonly next: string;
  readonly last: string;
  readonly thisYear: string;
  readonly nextYear: string;
  readonly today: string;
  readonly tomorrow: string;
  /** Between two ends: to, until, - ; and between two days: and */
  readonly to: string;
  readonly and: string;
  /** Before a day, a month, a season: on, in, of, the, the month of */
  readonly fillers: string;
  /** Prepositions without which a month alone is no date */
  readonly in: string;
  readonly by: string;
  /** The same after the day: at the latest */
  readonly atLatest: string;
  readonly before: string;
  /** After these, the word for "before" only says when, where one word is both: gepland voor. */
  readonly scheduled?: string;
  /** Before the number of a day whose month is not said: dia 20. */
  readonly dayNumber?: string;
  /** What begins as a month does, and is none: mai mult. */
  readonly noMonth?: string;
  readonly from: string;
  readonly since: string;
  /** Behind a month, a season or a weekday that is over: vara trecută, im Mai letzten Jahres. */
  readonly pastBehind: string;
  /** within 60 days */
  readonly within: string;
  /** in three weeks: counted from the day of the document */
  readonly inTime: string;
  /** 60 days after signature: counted from a day that the text may not tell */
  readonly after: string;
  readonly sameDay: string;
  /** Before an hour, whose minutes stand behind a dot: at 16.10 */
  readonly clock: string;
  /** Ordinal marks on a day: st, nd, rd, th */
  readonly dayMarks: string;
}

/** Entries of a list of patterns. */
export const entriesOf = (list: string): string[] =>
  list
    .split(/[\n|]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Alternatives of a list of words. */
export const wordsOf = (list: string): string[] =>
  list
    .split('/')
    .map((word) => word.trim())
    .filter((word) => word !== '');
