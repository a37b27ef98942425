import { Link } from '@tanstack/react-router';
import type { Commitment } from '../../api/queries.js';
import { ScheduleSign, ScheduleWord } from '../../components/sign.js';
import { Said } from '../../components/words.js';
import { useWords } from '../../words/i18n.js';
import css from './timeline.module.css';

/** What has no date stands nowhere on an axis, and waits here. */
export function Tray({ items }: { items: readonly Commitment[] }) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="undated">
      <div className={css.group}>
        <h2 id="undated">
          <ScheduleWord schedule="undated" outcome={null} />
        </h2>
        <span className={css.count}>{items.length}</span>
        <span className={css.end}>{t('timeline.toFix')}</span>
      </div>
      <ul className={css.tray}>
        {items.map(({ id, statement, language, schedule, outcome }) => (
          <li key={id}>
            <Link data-walked={id} to="/commitments/$id" params={{ id }}>
              <ScheduleSign schedule={schedule} outcome={outcome} />
              <Said language={language}>{statement}</Said>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
