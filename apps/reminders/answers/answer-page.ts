import { Temporal } from 'temporal-polyfill';
import { itemOfWhole } from '#delivery/mail/letter.js';
import type { Rejected } from '#domain/refusals.js';
import type { Instant, LocalDate } from '#domain/values.js';
import { type Html, html } from '#platform/http/html.js';
import type { Page } from '#platform/http/page.js';
import { inWords } from '#platform/words/refusal-words.js';
import type { ClosedCase, OpenCase, ReadingCase } from './answer-desk.js';
import type { Filled, FormFaults } from './answer-form.js';
import { type PageLanguage, pageLanguages } from './phrases/catalogue.js';
import type { PagePhrases } from './phrases/phrases.js';
import { said, saidPage } from './said.js';

/** What a form is shown with: what was filled in before, and what was wrong with it. */
export interface Shown {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly filled?: Filled;
  readonly faults?: FormFaults;
  readonly refusal?: Rejected;
}

/** The page on which a reminder is answered: what it is about, and a form with one button. */
export const answerPage = (open: OpenCase, shown: Shown): Page => {
  const languages = pageLanguages(open.reader.languages);
  const { kind } = open;
  return saidPage({
    status: shown.refusal || shown.faults ? 422 : 200,
    languages,
    title: ({ page }) => page.asked[kind].title,
    body: html`<p>${said(languages, ({ page }) => page.asked[kind].text)}</p>
${about(open, shown, languages)}
${shown.refusal ? refused(shown.refusal, languages) : null}<form method="post">
${fields(open, shown, languages)}<button type="submit">${said(languages, ({ page }) => page.asked[kind].button)}</button>
</form>`,
  });
};

/** What stands after an answer, or where none can be given any more. */
export const toldPage = (
  status: number,
  { languages }: { readonly languages: readonly PageLanguage[] },
  of: (page: PagePhrases) => { readonly title: string; readonly text: string },
): Page =>
  saidPage({
    status,
    languages,
    title: ({ page }) => of(page).title,
    body: html`<p>${said(languages, ({ page }) => of(page).text)}</p>`,
  });

export const answeredPage = ({ reader, kind }: OpenCase): Page =>
  toldPage(200, { languages: pageLanguages(reader.languages) }, ({ answered }) => answered[kind]);

/** RFC 9110: what was here and is no more is 410, what never was is 404. */
export const closedPage = ({ is, reader }: ClosedCase): Page =>
  toldPage(
    is === 'unknown' ? 404 : 410,
    { languages: pageLanguages(reader?.languages ?? ['en']) },
    (page) => page[is],
  );

/** When a page is shown, and which day that is for its reader. */
export type ShownWhen = Pick<Shown, 'now' | 'today'>;

/** The commitment as it stands. Facts in the first language: they are the same in the second. */
export const about = (
  { told, names }: Pick<OpenCase, 'told' | 'names'>,
  { now, today }: ShownWhen,
  [first]: readonly PageLanguage[],
): Html => {
  if (!first) return html``;
  const item = itemOfWhole(told, { language: first.language, phrases: first.mail, now, today, names });
  return html`<section class="about">
<p class="${item.isLate ? 'standing late' : 'standing'}">${item.standing}</p>
${item.elsewhere === null ? null : html`<p class="hint">${item.elsewhere}</p>\n`}<h2 lang="${item.statement.language}" dir="auto">${item.statement.text}</h2>
<dl>${item.facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
</section>`;
};

/** How a commitment stands, and what may be answered: for whom a mail named it. */
export const readingPage = (open: ReadingCase, when: ShownWhen): Page => {
  const languages = pageLanguages(open.reader.languages);
  return saidPage({
    status: 200,
    languages,
    title: ({ page }) => page.reading.title,
    body: html`${about(open, when, languages)}
${open.answers.map(
  ({ kind, address }) =>
    html`<p><a href="${address}">${said(languages, ({ mail }) => mail.actions[kind])}</a></p>\n`,
)}<p class="hint">${said(languages, ({ page }) => page.reading.text)}</p>`,
  });
};

/** Why not is told in English. What can be done from here differs where an id would have to be given. */
const refused = (refusal: Rejected, languages: readonly PageLanguage[]): Html => {
  const { title, detail, ...words } = inWords(refusal);
  const why = [title, detail].filter(Boolean).join(': ');
  const hint = refusal.pointer === '/next/commitment' ? elsewhere : words.hint;
  return html`<div class="wrong" role="alert"><strong>${said(languages, ({ page }) => page.refused)}</strong>
<p lang="en">${why}</p>${hint === undefined ? null : html`<p lang="en">${hint}</p>`}</div>
`;
};

const elsewhere = 'close it in Aide-mémoire, where the next can be given another id';

interface Field {
  readonly name: string;
  readonly label: (page: PagePhrases) => string;
  readonly hint?: (page: PagePhrases) => string;
  readonly shown: Shown;
  readonly languages: readonly PageLanguage[];
}

const fields = ({ kind }: OpenCase, shown: Shown, languages: readonly PageLanguage[]): Html => {
  const common = { shown, languages };
  switch (kind) {
    case 'acknowledge':
      return html``;
    case 'snooze': {
      const [first, week] = [1, 7].map((days) =>
        Temporal.PlainDate.from(shown.today).add({ days }).toString(),
      );
      const value = shown.filled?.until ?? week ?? '';
      return field(
        { ...common, name: 'until', label: (page) => page.until },
        (attributes) => html`<input type="date" required min="${first ?? ''}" value="${value}"${attributes}>`,
      );
    }
    case 'done':
      return html`${outcomes(common)}${field(
        { ...common, name: 'on', label: (page) => page.doneOn },
        (attributes) =>
          html`<input type="date" required max="${shown.today}" value="${shown.filled?.on ?? shown.today}"${attributes}>`,
      )}${area({
        ...common,
        name: 'reason',
        label: (page) => page.remark,
        hint: (page) => page.optional,
      })}`;
    case 'fix':
      return html`${line({
        ...common,
        name: 'edtf',
        label: (page) => page.timeframe,
        hint: (page) => page.timeframeHint,
      })}${area({ ...common, name: 'reason', label: (page) => page.fixedBy })}`;
    case 'postpone':
      return html`${line({
        ...common,
        name: 'edtf',
        label: (page) => page.timeframe,
        hint: (page) => page.timeframeHint,
      })}${area({ ...common, name: 'reason', label: (page) => page.reason })}${line({
        ...common,
        name: 'askedBy',
        label: (page) => page.askedBy,
      })}${line({ ...common, name: 'decidedBy', label: (page) => page.decidedBy })}`;
  }
};

/** A label, its hint and fault, and the control they describe. */
const field = ({ name, label, hint, shown, languages }: Field, control: (attributes: Html) => Html): Html => {
  const fault = shown.faults?.[name];
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  const attributes = html` id="${name}" name="${name}"${
    described === '' ? null : html` aria-describedby="${described}"`
  }${fault ? html` aria-invalid="true"` : null}`;
  return html`<div class="field">
<label for="${name}">${said(languages, ({ page }) => label(page))}</label>
${hint ? html`<span class="hint" id="${name}-hint">${said(languages, ({ page }) => hint(page))}</span>` : null}${
  fault
    ? html`<span class="fault" id="${name}-fault">${said(languages, ({ page }) => page[fault])}</span>`
    : null
}${control(attributes)}
</div>
`;
};

const longestLine = 200;

const line = (of: Field): Html =>
  field(
    of,
    (attributes) =>
      html`<input type="text" required maxlength="${longestLine}" autocomplete="off" value="${of.shown.filled?.[of.name] ?? ''}"${attributes}>`,
  );

const area = (of: Field): Html =>
  field(
    of,
    (attributes) =>
      html`<textarea maxlength="2000"${of.hint ? null : html` required`}${attributes}>${of.shown.filled?.[of.name] ?? ''}</textarea>`,
  );

const outcomes = ({ shown, languages }: Pick<Field, 'shown' | 'languages'>): Html => {
  const chosen = shown.filled?.outcome ?? 'fulfilled';
  const choice = (value: string, label: (page: PagePhrases) => string): Html =>
    html`<label class="choice"><input type="radio" name="outcome" value="${value}"${
      chosen === value ? html` checked` : null
    }><span>${said(languages, ({ page }) => label(page))}</span></label>
`;
  return html`<fieldset>
<legend>${said(languages, ({ page }) => page.outcome)}</legend>
${choice('fulfilled', (page) => page.fulfilled)}${choice('partly-fulfilled', (page) => page.partly)}</fieldset>
`;
};
