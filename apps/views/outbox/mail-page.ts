import { type Html, html, unescaped } from '#platform/http/html.js';
import type { Page } from '#platform/http/page.js';
import { momentInWords, zoneOfMoments } from '../days.js';
import type { ReminderItem } from '../reminders/item.js';
import type { DeliveryItem, NoticeDetail } from './item.js';
import { stateInWords } from './state-in-words.js';

/** One mail as it was written, what became of it and what it told of. */
export const mailPage = (mail: NoticeDetail, told: readonly ReminderItem[]): Page => ({
  status: 200,
  language: 'en',
  title: mail.subject,
  heading: html`<span dir="auto">${mail.subject}</span>`,
  above: html`<p class="above"><a href="/outbox">Outbox</a></p>
`,
  isWide: true,
  styles: stylesIn(mail.html),
  body: html`${facts(mail)}
${asWritten(mail)}
${reminders(mail, told)}
${deliveries(mail)}`,
});

const facts = (mail: NoticeDetail): Html => {
  const { reader, email, state, trouble, digest, message, composedAt, settledAt } = mail;
  return html`<dl class="about">
<dt>To</dt><dd><a href="/outbox?reader=${encodeURIComponent(reader)}">${reader}</a>${email === null ? null : ` <${email}>`}</dd>
<dt>Written</dt><dd>${moment(composedAt)} (${zoneOfMoments})${digest ? ', a digest' : null}</dd>
<dt>State</dt><dd><span class="state ${state}">${stateInWords(mail)}</span>${settledAt === null ? null : html`, ${moment(settledAt)}`}${trouble === null ? null : html`<span class="second">${trouble}</span>`}</dd>
<dt>Message-ID</dt><dd>${message}</dd>
</dl>`;
};

const moment = (instant: NoticeDetail['composedAt']): Html =>
  html`<time datetime="${instant}">${momentInWords(instant)}</time>`;

/**
 * The mail in a frame in which nothing runs and which is of no origin, so that it reaches nothing of this page; its links
 * open beside it, without that confinement.
 */
const asWritten = ({ reader, html: mail, text }: NoticeDetail): Html =>
  html`<section>
<h2>The mail</h2>
<p class="hint">Its links answer for ${reader}, and lead nowhere for others.</p>
<iframe title="The mail as it was written" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${mail.replace('<head>', '<head><base target="_blank">')}"></iframe>
<details><summary>As plain text</summary><pre>${text}</pre></details>
</section>`;

/** A frame written into a page is under the page's policy. What mails say in quotes is escaped, so no words of theirs match. */
const stylesIn = (mail: string): string[] => {
  const found = [...mail.matchAll(/<style>([^<]*)<\/style>| style="([^"]*)"/g)];
  return [...new Set(found.map(([, element, attribute = '']) => element ?? unescaped(attribute)))];
};

const reminders = ({ reminders: all }: NoticeDetail, told: readonly ReminderItem[]): Html => {
  const known = new Map(told.map((item) => [`${item.commitment}/${item.reminder}`, item]));
  return html`<section>
<h2>What it told of</h2>
<ul class="rows">
${all.map(({ commitment, reminder }) => {
  const item = known.get(`${commitment}/${reminder}`);
  return html`<li>${item ? html`<span dir="auto">${item.statement}</span>: ${item.occasion}` : reminder}
<span class="second">${commitment}${item ? html`. ${item.explanation}` : null}</span></li>
`;
})}</ul>
</section>`;
};

const deliveries = ({ deliveries: attempts }: NoticeDetail): Html =>
  html`<section>
<h2>Attempts to hand it over</h2>
${attempts.length === 0 ? html`<p class="hint">None.</p>` : html`<ul class="rows">${attempts.map(attempt)}</ul>`}
</section>`;

const attempt = ({ at, channel, to, outcome, answer, milliseconds }: DeliveryItem): Html =>
  html`<li>${moment(at)}, ${channel} to ${to}: <strong>${outcome}</strong>
<span class="second">${answer}, after ${milliseconds} ms</span></li>
`;
