import i18next from 'i18next';
import { type Problem, Refused } from '../api/client.js';
import { listed, setApart } from './apart.js';

/** The sentences of a case, the fullest first: that is said whose facts are all there. */
type Sentences = string | readonly string[];
/** By code; what has many forms, by the name of the form. */
export type RefusalWords = Readonly<Record<string, Sentences | Readonly<Record<string, Sentences>>>>;

export interface SaidRefusal {
  readonly text: string;
  /** Of what the server says where the page has no words of its own. */
  readonly lang?: 'en';
}

type Facts = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;
type Told = Pick<Partial<Problem>, 'detail' | 'title' | 'hint'> & {
  readonly code?: string | undefined;
  readonly params?: Facts | undefined;
};

/** Why something did not come about, in a sentence and in the language of the page: where no form stands to say it in. */
export const failureInWords = (error: unknown): string => {
  if (!(error instanceof Refused)) return error instanceof Error ? error.message : String(error);
  const { status, problem, wait } = error;
  if (error.isBehind) return i18next.t('live.behind');
  if (error.isAway) return i18next.t('refused.away');
  if (status === 429) return i18next.t('refused.tooMany', { count: wait });
  if (status === 403) return i18next.t('refused.notAllowed');
  if (status >= 500) return i18next.t('refused.broke', { status });
  return refusalInWords(problem).text;
};

const placeholder = /\{\{(\w+)\}\}/g;

/**
 * Why the server refused, in the language of the page: the words of the code with its facts put in. What is told in no
 * words of the page, and all in English, is told in the server's.
 */
export const refusalInWords = ({ code, params = {}, detail, title, hint }: Told): SaidRefusal => {
  const { language } = i18next;
  const words: RefusalWords = i18next.getResourceBundle(language, 'refusals') ?? {};
  const sentence = sentencesOf(words[code ?? ''], params).find((one) =>
    [...one.matchAll(placeholder)].every(([, name = '']) => said(params[name], language) !== ''),
  );
  if (sentence === undefined)
    return { text: [detail ?? title, hint].flatMap(sentenceOf).join(' '), lang: 'en' };
  return { text: sentence.replace(placeholder, (_, name: string) => said(params[name], language)) };
};

/** The server's parts are no sentences: they stand behind a colon in a terminal. */
const sentenceOf = (part: string | undefined): string[] =>
  part ? [`${part.charAt(0).toUpperCase()}${part.slice(1)}${/[.!?…]$/.test(part) ? '' : '.'}`] : [];

const sentencesOf = (words: RefusalWords[string] | undefined, params: Facts): readonly string[] => {
  if (words === undefined || typeof words === 'string') return words === undefined ? [] : [words];
  if (isSentences(words)) return words;
  const form = [params.slip, params.form, params.how].find((name) => typeof name === 'string');
  return typeof form === 'string' ? sentencesOf(words[form], params) : [];
};

const isSentences = (words: Exclude<RefusalWords[string], string>): words is readonly string[] =>
  Array.isArray(words);

const said = (fact: Facts[string] | undefined, language: string): string =>
  Array.isArray(fact) ? listed(language, fact.map(String)) : setApart(String(fact ?? ''));
