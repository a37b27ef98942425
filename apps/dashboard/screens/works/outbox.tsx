import { useQuery } from '@tanstack/react-query';
import { meQuery, todayQuery } from '../../api/queries.js';
import { deliveriesQuery, mailsQuery } from '../../api/works.js';
import { personName } from '../../components/person.js';
import { PlainTable } from '../../components/plain-table.js';
import { Section } from '../../components/section.js';
import { Said } from '../../components/words.js';
import { usePast } from '../../shell/as-of.js';
import { clock, longDay, moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './works.module.css';

const SHOWN = 5;

/** What was written to whom, and how it was handed over. */
export function Outbox() {
  const { t, locale } = useWords();
  const mails = useQuery(mailsQuery(undefined, SHOWN)).data;
  const sent = useQuery(mailsQuery('sent', 1)).data;
  const kept = useQuery(mailsQuery('kept', 1)).data;
  const failed = useQuery(mailsQuery('failed', 1)).data;
  const today = useQuery(todayQuery).data;
  const zone = useQuery(meQuery).data?.zone;
  // What is to come was counted as of that day, where one is looked at; the mail is what was written until now.
  const planned = usePast() === undefined ? today?.reminders : undefined;
  const next = planned?.next[0];
  return (
    <>
      <Section
        title={t('works.outbox')}
        count={
          planned
            ? t('works.sentPlanned', { sent: sent?.total ?? 0, planned: planned.planned.count })
            : t('works.sent', { sent: sent?.total ?? 0 })
        }
        end={
          <a className="onward" href="/outbox">
            {t('works.allMail')}
          </a>
        }
      >
        <p className={css.nothing}>
          {[
            mails?.total === 0 && t('works.noMail'),
            kept && kept.total > 0 && t('works.kept', { count: kept.total }),
            failed && failed.total > 0 && t('works.mailFailed', { count: failed.total }),
            next &&
              t('works.nextDue', { day: longDay(locale, next.day), time: clock(locale, next.due, zone) }),
          ]
            .filter((part) => typeof part === 'string')
            .join(' ')}
        </p>
        {mails && mails.items.length > 0 && (
          <PlainTable heads={[t('works.mail'), t('works.to'), t('works.state'), t('works.written')]}>
            {mails.items.map(({ notice, subject, reader, state, trouble, composedAt }) => (
              <tr key={notice}>
                <th scope="row">
                  <a href={`/outbox/${notice}`}>
                    <Said>{subject}</Said>
                  </a>
                </th>
                <td data-label={t('works.to')}>{personName(t, reader, mails.people)}</td>
                <td data-label={t('works.state')}>
                  <span className={state === 'failed' ? css.trouble : undefined}>
                    {t(`works.mailState.${state}`)}
                  </span>
                  {trouble && <span className="xs faint">{trouble}</span>}
                </td>
                <td data-label={t('works.written')} className="num nowrap">
                  {moment(locale, composedAt)}
                </td>
              </tr>
            ))}
          </PlainTable>
        )}
      </Section>
      <Deliveries />
    </>
  );
}

function Deliveries() {
  const { t, locale } = useWords();
  const deliveries = useQuery(deliveriesQuery).data;
  if (!deliveries || deliveries.items.length === 0) return null;
  return (
    <Section title={t('works.deliveries')} count={deliveries.total}>
      <PlainTable heads={[t('works.to'), t('works.state'), t('works.answer'), t('works.when')]}>
        {deliveries.items.map(({ id, channel, to, outcome, answer, milliseconds, at }) => (
          <tr key={id}>
            <th scope="row">
              {to} <span className="xs faint">{t(`works.channel.${channel}`)}</span>
            </th>
            <td data-label={t('works.state')}>
              <span className={outcome === 'delivered' ? css.fine : css.trouble}>
                {t(`works.outcome.${outcome}`)}
              </span>
            </td>
            <td data-label={t('works.answer')}>
              <span className="mono dim">{answer}</span>
            </td>
            <td data-label={t('works.when')} className="num nowrap">
              {moment(locale, at)}, {milliseconds.toLocaleString(locale)} ms
            </td>
          </tr>
        ))}
      </PlainTable>
    </Section>
  );
}
