import { useQuery } from '@tanstack/react-query';
import { entriesQuery, postedQuery } from '../../api/settings.js';
import { PlainTable } from '../../components/plain-table.js';
import { Strip } from '../../components/strip.js';
import { longDay, windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './settings.module.css';

interface Line {
  readonly key: string;
  readonly statement: string;
  readonly when: string;
}

/** What a webhook would be posted: the reminders that are planned for some readers, or for everybody, the next first. */
export function PostedPreview({ readers }: { readers: readonly string[] | null }) {
  const { t, locale } = useWords();
  const posted = useQuery(postedQuery(readers)).data;
  if (!posted) return null;
  return (
    <Preview
      sum={t('settings.webhooks.posts', { count: posted.total })}
      total={posted.total}
      lines={posted.items.map(({ commitment, reminder, statement, day }) => ({
        key: `${commitment} ${reminder}`,
        statement,
        when: longDay(locale, day),
      }))}
    />
  );
}

/** What would stand in a feed: what is open and has a date, the nearest first. */
export function EntriesPreview({ scope }: { scope: string }) {
  const { t, locale } = useWords();
  const entries = useQuery(entriesQuery(scope)).data;
  if (!entries) return null;
  return (
    <Preview
      sum={t('settings.feeds.holds', { count: entries.total })}
      total={entries.total}
      lines={entries.items.map(({ id, statement, window }) => ({
        key: id,
        statement,
        when: windowDays(locale, window.first, window.last),
      }))}
    />
  );
}

function Preview({ sum, total, lines }: { sum: string; total: number; lines: readonly Line[] }) {
  const { t } = useWords();
  return (
    <div className={css.preview} role="status">
      <Strip tone="calm" icon="clock">
        {sum}
      </Strip>
      {lines.length > 0 && (
        <PlainTable heads={[t('settings.commitment'), t('settings.when')]}>
          {lines.map(({ key, statement, when }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {statement}
              </th>
              <td data-label={t('settings.when')} className="num">
                {when}
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
      {total > lines.length && (
        <p className="xs faint">{t('settings.andMore', { count: total - lines.length })}</p>
      )}
    </div>
  );
}
