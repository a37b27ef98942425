/** What a window's end can be said by: its own precision, and in full the day the window begins or ends on. */
export interface End {
  readonly precision: 'day' | 'month' | 'year' | 'part';
  /** "November 2018", "autumn 2018". */
  readonly text: string;
  /** "1 November 2018": where grammar would bend the month or the season, the day is said instead. */
  readonly day: string;
}

/** Names for the parts of a year. `year` may be "2018–2019" for a season across two years. */
interface PartsOfYear {
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  season(season: string, year: string): string;
  quarter(number: number, year: string): string;
  half(number: number, year: string): string;
  readonly hemispheres: { readonly north: string; readonly south: string };
}

/** The few words that `Intl` does not know, in one language. */
export interface Words {
  readonly undated: string;
  /** Null where the months are printed instead. */
  readonly parts: PartsOfYear | null;
  approximately(text: string): string;
  uncertainly(text: string): string;
  from(start: End): string;
  until(end: End): string;
  /** Beside `from`, when there is an end that nobody has said. */
  endUnknown(text: string): string;
  startUnknown(text: string): string;
}

const roman = ['', 'I', 'II', 'III', 'IV'];
const ordinal = ['', 'first', 'second', 'third', 'fourth'];

const en: Words = {
  undated: 'date not fixed',
  parts: {
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    season: (season, year) => `${season} ${year}`,
    quarter: (number, year) => `${ordinal[number]} quarter of ${year}`,
    half: (number, year) => `${ordinal[number]} half of ${year}`,
    hemispheres: { north: 'northern hemisphere', south: 'southern hemisphere' },
  },
  approximately: (text) => `about ${text}`,
  uncertainly: (text) => `${text} (uncertain)`,
  from: ({ text }) => `from ${text}`,
  until: ({ text }) => `until ${text}`,
  endUnknown: (text) => `${text}, end not known`,
  startUnknown: (text) => `${text}, beginning not known`,
};

const ro: Words = {
  undated: 'dată nestabilită',
  parts: {
    seasons: ['primăvara', 'vara', 'toamna', 'iarna'],
    season: (season, year) => (/^\d+$/.test(year) ? `${season} anului ${year}` : `${season} ${year}`),
    quarter: (number, year) => `trimestrul ${roman[number]} ${year}`,
    half: (number, year) => `semestrul ${roman[number]} ${year}`,
    hemispheres: { north: 'emisfera nordică', south: 'emisfera sudică' },
  },
  approximately: (text) => `${text} (aproximativ)`,
  uncertainly: (text) => `${text} (incert)`,
  from: ({ text }) => `din ${text}`,
  until: ({ precision, text }) => (precision === 'day' ? `până la ${text}` : `până în ${text}`),
  endUnknown: (text) => `${text}, sfârșit necunoscut`,
  startUnknown: (text) => `${text}, început necunoscut`,
};

const fr: Words = {
  undated: 'date non fixée',
  parts: {
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    season: (season, year) => `${season} ${year}`,
    quarter: (number, year) => `${number === 1 ? '1er' : `${number}e`} trimestre ${year}`,
    half: (number, year) => `${number === 1 ? '1er' : `${number}e`} semestre ${year}`,
    hemispheres: { north: 'hémisphère nord', south: 'hémisphère sud' },
  },
  approximately: (text) => `${text} (date approximative)`,
  uncertainly: (text) => `${text} (date incertaine)`,
  from: ({ precision, text, day }) =>
    precision === 'month' || precision === 'year' ? `dès ${text}` : `à partir du ${day}`,
  until: ({ precision, text, day }) =>
    precision === 'month' || precision === 'year' ? `jusqu’en ${text}` : `jusqu’au ${day}`,
  endUnknown: (text) => `${text}, fin inconnue`,
  startUnknown: (text) => `${text}, début inconnu`,
};

const ru: Words = {
  undated: 'дата не назначена',
  parts: {
    seasons: ['весна', 'лето', 'осень', 'зима'],
    season: (season, year) => `${season} ${year} ${/^\d+$/.test(year) ? 'года' : 'годов'}`,
    quarter: (number, year) => `${roman[number]} квартал ${year} года`,
    half: (number, year) => `${roman[number]} полугодие ${year} года`,
    hemispheres: { north: 'Северное полушарие', south: 'Южное полушарие' },
  },
  approximately: (text) => `${text} (приблизительно)`,
  uncertainly: (text) => `${text} (дата не подтверждена)`,
  from: ({ day }) => `с ${day}`,
  until: ({ day }) => `по ${day}`,
  endUnknown: (text) => `${text}, окончание неизвестно`,
  startUnknown: (text) => `${text}, начало неизвестно`,
};

/** Signs for every other language: the days themselves, and no word that could be wrong. */
const signs: Words = {
  undated: '—',
  parts: null,
  approximately: (text) => `≈ ${text}`,
  uncertainly: (text) => `${text} (?)`,
  from: ({ day }) => `${day} – …`,
  until: ({ day }) => `… – ${day}`,
  endUnknown: (text) => text,
  startUnknown: (text) => text,
};

/** A language is listed only when every phrase is right in it. */
const catalogue: Readonly<Record<string, Words>> = { en, ro, fr, ru };

/** @throws RangeError when `locale` is not a BCP 47 tag */
export const wordsIn = (locale: string): Words => catalogue[new Intl.Locale(locale).language] ?? signs;
