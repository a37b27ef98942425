import { type Html, html } from '#platform/http/html.js';
import type { Page } from '#platform/http/page.js';
import { momentInWords, zoneOfMoments } from '../days.js';
import type { Page as Found } from '../listing/list-query.js';
import { type NoticeItem, noticeItem } from './item.js';
import type { OutboxAsked } from './query.js';
import { stateInWords, stateWords } from './state-in-words.js';

/** What an address asks after its question mark. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** A form sends the fields that were left empty too: they ask nothing. */
export const filledIn = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));

/** A question as its schema read it, and as its address wrote it. */
interface Question {
  readonly asked: OutboxAsked;
  readonly given: Given;
}

/** A page of the list of mails, with a form that asks for others. */
export const listPage = (found: Found<NoticeItem>, question: Question): Page => ({
  status: 200,
  language: 'en',
  title: 'Outbox',
  isWide: true,
  body: isUntouched(found, question)
    ? nothingYet
    : html`<p>What was written to whom.</p>
${filters(question.asked)}
${found.items.length === 0 ? nothingLikeThat : list(found, question)}`,
});

/** Nothing was found, though nothing was left out. */
const isUntouched = ({ total }: Found<NoticeItem>, { asked }: Question): boolean =>
  total === 0 && !asked.reader && !asked.state && !asked.notice;

const nothingYet = html`<p><strong>Nothing was written yet.</strong></p>
<p>A mail comes here when a reminder falls due: before a window opens and closes, when it is overdue, while no date is fixed or
nothing is reported. A running server looks each minute; without a mail server (<code>SMTP_URL</code>) the mails stay here.</p>
<dl class="about">
<dt><code>npx aide-memoire reminders</code></dt><dd>what goes out next</dd>
<dt><code>npx aide-memoire remind</code></dt><dd>writes what is due now</dd>
<dt><code>npx aide-memoire sample</code></dt><dd>records the sample visit, if nothing is recorded yet</dd>
</dl>`;

const nothingLikeThat = html`<p><strong>No mail is like that.</strong> <a href="/outbox">All of the outbox</a></p>`;

const filters = ({ reader = [], state = [], sort }: OutboxAsked): Html => {
  const isOldestFirst = sort[0]?.isDescending === false;
  return html`<form class="filters" method="get" action="/outbox">
<div class="field"><label for="reader">Reader</label>${[...reader, ...(reader.length === 0 ? [''] : [])].map(readerInput)}</div>
<fieldset><legend>State</legend>${noticeItem.shape.state.options.map((one) => stateInput(one, state.includes(one)))}</fieldset>
<div class="field"><label for="sort">Order</label><select id="sort" name="sort">
<option value="-composed">newest first</option>
<option value="composed"${isOldestFirst ? html` selected` : null}>oldest first</option>
</select></div>
<button type="submit">Show</button>
</form>`;
};

const readerInput = (reader: string, at: number): Html =>
  html`<input${at === 0 ? html` id="reader"` : html` aria-label="Another reader"`} name="reader" value="${reader}" placeholder="staff:ana" autocomplete="off" spellcheck="false">`;

const stateInput = (state: NoticeItem['state'], isChosen: boolean): Html =>
  html`<label class="choice"><input type="checkbox" name="state" value="${state}"${isChosen ? html` checked` : null}>${stateWords[state]}</label>`;

const list = ({ items, total, totalIsExact, next }: Found<NoticeItem>, { asked, given }: Question): Html => {
  const isNewestFirst = asked.sort[0]?.isDescending !== false;
  const count = totalIsExact ? `${total} ${total === 1 ? 'mail' : 'mails'}` : `more than ${total} mails`;
  return html`<p class="count">${count}, <a href="${asCsv(given)}">as CSV</a></p>
<table>
<thead><tr><th scope="col">Subject</th><th scope="col" class="middling">To</th><th scope="col" class="long">State</th><th scope="col" class="short number">Reminders</th><th scope="col" class="middling">Written</th></tr></thead>
<tbody>
${items.map(row)}</tbody>
</table>
<nav class="ways" aria-label="Pages">${asked.cursor === undefined ? null : html`<a href="${addressOf('/outbox', given, {})}">First page</a>`}${
    next === null
      ? null
      : html`<a rel="next" href="${addressOf('/outbox', given, { cursor: next })}">${isNewestFirst ? 'Older mails' : 'Newer mails'}</a>`
  }</nav>
<p class="hint">Times are those of ${zoneOfMoments}. What is kept here went nowhere: no mail server is set
(<code>SMTP_URL</code>), or its reader has no address.</p>`;
};

const row = (notice: NoticeItem): Html => {
  const { notice: id, subject, reader, state, trouble, reminders, composedAt } = notice;
  return html`<tr>
<td class="main"><a href="/outbox/${id}" dir="auto">${subject}</a></td>
<td data-label="To">${reader}</td>
<td><span class="state ${state}">${stateInWords(notice)}</span>${trouble === null ? null : html`<span class="second">${trouble}</span>`}</td>
<td class="number" data-label="Reminders">${reminders.length}</td>
<td><time datetime="${composedAt}">${momentInWords(composedAt)}</time></td>
</tr>
`;
};

/** The same question from the first page on, or with what is said otherwise. */
const addressOf = (path: string, { cursor: _, ...given }: Given, changed: Given): string => {
  const pairs = Object.entries({ ...given, ...changed }).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  const query = new URLSearchParams(pairs).toString();
  return query === '' ? path : `${path}?${query}`;
};

/** All pages in one file, from the API. */
const asCsv = ({ limit: _, ...given }: Given): string =>
  addressOf('/api/v1/outbox', given, { format: 'csv' });
