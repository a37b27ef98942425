/** What the addresses of single screens say beside their path; of lists, `api/filter.ts` does. What cannot be is left out. */
import type { PiecesSearch } from './api/evidence.js';
import { isSince } from './shell/since.js';
import { isDay } from './words/dates.js';

type InAddress = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  value === undefined || value === '' ? undefined : String(value);

const place = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && value !== '' && value !== undefined ? Number(value) : undefined;

/** Drops what was not given, so that it does not stand in the address. */
const given = <Search extends object>(
  search: { readonly [Name in keyof Search]: Search[Name] | undefined },
): Search => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Search;

export const visitsSearchOf = ({ q }: InAddress): { q?: string } => given({ q: text(q)?.slice(0, 200) });

export const piecesSearchOf = ({ of }: InAddress): PiecesSearch => (of === 'all' ? { of } : {});

export const sourcesSearchOf = ({ source, at }: InAddress): { source?: string; at?: string } =>
  given({ source: text(source), at: text(at) });

interface ReviewSearch {
  readonly at?: string;
  readonly paste?: true;
  /** One that goes on just now, which a reload does not lose. */
  readonly reading?: string;
}

export const reviewSearchOf = ({ at, paste, reading }: InAddress): ReviewSearch =>
  given({ at: text(at), paste: paste ? (true as const) : undefined, reading: text(reading) });

interface BriefSearch {
  readonly body?: string;
  readonly asOf?: string;
  readonly since?: string;
}

export const briefSearchOf = ({ body, asOf, since }: InAddress): BriefSearch =>
  given({
    body: text(body),
    asOf: isDay(String(asOf)) ? String(asOf) : undefined,
    since: isSince(since) ? since : undefined,
  });

/** Whose rules are looked at: everybody's, unless it says a kind or a visit. */
export const rulesSearchOf = ({ scope }: InAddress): { scope?: string | undefined } =>
  given({ scope: /^(kind|visit):./.test(String(scope)) ? String(scope) : undefined });

interface FromWords {
  readonly visit?: string;
  readonly source?: string;
  readonly start?: number;
  readonly end?: number;
}

export const wordsSearchOf = ({ visit, source, start, end }: InAddress): FromWords =>
  given({ visit: text(visit), source: text(source), start: place(start), end: place(end) });
