import { Link, useLocation } from '@tanstack/react-router';
import { Strip } from '../components/strip.js';
import { useViewName } from '../components/view-name.js';
import { useWords } from '../words/i18n.js';
import css from './shell.module.css';

const statuses = ['commitment_status', 'visit_overview', 'search'];

/** The views that screens read, by the beginning of their address; the first that fits. Works tells of each itself. */
const readBy: readonly (readonly [address: RegExp, views: readonly string[]])[] = [
  [/^\/$/, [...statuses, 'reminders']],
  [/^\/commitments\/(board|import|calendar|timeline)$/, statuses],
  [/^\/commitments\/./, [...statuses, 'commitment_history', 'reminders']],
  [/^\/commitments/, statuses],
  [/^\/visits\/[^/]+\/review/, [...statuses, 'read_proposal']],
  [/^\/(visits|briefs?)/, [...statuses, 'commitment_history']],
  [/^\/evidence/, [...statuses, 'evidence']],
  [/^\/new/, statuses],
  [/^\/settings/, ['reminders']],
];

/** Says which of what this screen reads shows less than was recorded. @param behind the views of which that is so */
export default function Behind({ behind }: { behind: readonly string[] }) {
  const { t, locale } = useWords();
  const { pathname } = useLocation();
  const name = useViewName();
  const [, read = []] = readBy.find(([address]) => address.test(pathname)) ?? [];
  const views = behind.filter((view) => read.includes(view)).map((view) => `“${name(view)}”`);
  if (views.length === 0) return null;
  return (
    <div className={css.lostStrip}>
      <Strip
        tone="calm"
        icon="clock"
        end={
          <Link className="onward" to="/works">
            {t('works.seeWhy')}
          </Link>
        }
      >
        <b className="strong">{t('works.mayBeOld')}</b>{' '}
        {t('works.couldNotTakeAll', {
          count: views.length,
          views: new Intl.ListFormat(locale, { type: 'conjunction' }).format(views),
        })}
      </Strip>
    </div>
  );
}
