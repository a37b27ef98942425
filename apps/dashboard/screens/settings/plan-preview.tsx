import type { Schemas } from '../../api/client.js';
import { personName } from '../../components/person.js';
import { PlainTable } from '../../components/plain-table.js';
import { Strip } from '../../components/strip.js';
import { longDay } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { useNames } from './names.js';
import css from './settings.module.css';

/** What a change would do to the reminders that are planned: how many, and which on which day. */
export function PlanPreview({ plan }: { plan: Schemas['RehearsedPlan'] }) {
  const { t, locale } = useWords();
  const names = useNames();
  const { moved, begun, ended, changes, isWhole, commitments } = plan;
  const sum = moved + begun + ended;
  return (
    <div className={css.preview} role="status">
      <Strip tone="calm" icon="clock">
        {sum === 0
          ? t('settings.movesNothing')
          : [
              moved > 0 && t('settings.moved', { count: moved }),
              begun > 0 && t('settings.begun', { count: begun }),
              ended > 0 && t('settings.ended', { count: ended }),
            ]
              .filter((part) => typeof part === 'string')
              .join(' ')}{' '}
        {!isWhole && t('settings.ofFirst', { count: commitments })}
      </Strip>
      {changes.length > 0 && (
        <PlainTable
          heads={[t('settings.commitment'), t('settings.reader'), t('settings.now'), t('settings.then')]}
        >
          {changes.slice(0, 12).map(({ commitment, statement, rule, reader, from, to }) => (
            <tr key={`${commitment} ${rule} ${reader} ${from} ${to}`}>
              <th scope="row" dir="auto">
                {statement} <span className="mono faint">{rule}</span>
              </th>
              <td data-label={t('settings.reader')}>{personName(t, reader, names)}</td>
              <td data-label={t('settings.now')} className="num nowrap">
                {from ? <del>{longDay(locale, from)}</del> : '–'}
              </td>
              <td data-label={t('settings.then')} className="num nowrap">
                {to ? longDay(locale, to) : t('settings.noMore')}
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
      {sum > 12 && (
        <p className="xs faint">{t('settings.andMore', { count: sum - Math.min(12, changes.length) })}</p>
      )}
    </div>
  );
}
