import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { Button } from '../components/button.js';
import { Icon } from '../components/sign.js';
import { fullDay, longDay } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import css from './as-of.module.css';
import { openDialog } from './dialogs.js';
import { type Since, useMomentWords, useSince } from './since.js';

/** The day of the past that is looked at, if one is: nothing can be changed in it. */
export const usePast = (): string | undefined => {
  const { asOf }: { asOf?: string | undefined } = useSearch({ strict: false });
  return asOf;
};

/** The one control for it, on every screen. */
export function AsOf() {
  const { t, locale } = useWords();
  const past = usePast();
  return (
    <span className={css.control}>
      <Button icon="clock" aria-haspopup="dialog" onPress={() => openDialog('as-of')}>
        {t('asOf.control', { day: past ? longDay(locale, past) : t('asOf.today') })}
      </Button>
    </span>
  );
}

/** Screens of what has no past, since it is no events: they are shown as they are, and say so. */
const hasNoPast = (path: string): boolean =>
  ['/works', '/settings/webhooks', '/settings/feeds'].includes(path);

/** Screens that are there to record something: not on a day of the past, nor by whoever may only read. */
export const isForRecording = (path: string): boolean =>
  path.startsWith('/new/') || path === '/commitments/import';

/** The way back to today, on the same screen. */
export function BackToNow({ look }: { look?: string | undefined }) {
  const { t } = useWords();
  return (
    <Link
      className={look}
      to="."
      search={(search: Record<string, unknown>) => ({ ...search, asOf: undefined }) as never}
    >
      {t('asOf.backToNow')}
    </Link>
  );
}

/** Says that what is shown is of the past, and what is marked; leads back. */
export function PastBand() {
  const { t, locale } = useWords();
  const past = usePast();
  const marked = useSince();
  const { pathname } = useLocation();
  if (past === undefined && marked === undefined) return null;
  return (
    <div
      className={`${css.band} ${past === undefined ? css.marked : ''}`}
      role="status"
      data-paper={pathname.endsWith('/brief') || undefined}
    >
      <Icon name="clock" />
      <span>
        {past !== undefined &&
          t(hasNoPast(pathname) ? 'asOf.notHere' : 'asOf.known', { day: fullDay(locale, past) })}{' '}
        {marked && <Marked marked={marked} path={pathname} isPast={past !== undefined} />}
      </span>
      <span className={`onward ${css.ways}`}>
        <Button look="link" onPress={() => openDialog('as-of')}>
          {t('since.another')}
        </Button>
        {marked && (
          <Link to="." search={(search) => ({ ...search, since: undefined })}>
            {t('since.stop')}
          </Link>
        )}
        {past !== undefined && <BackToNow />}
      </span>
    </div>
  );
}

/** How much of what changed; it leads to what that is. */
function Marked({ marked, path, isPast }: { marked: Since; path: string; isPast: boolean }) {
  const { t, locale } = useWords();
  const inWords = useMomentWords();
  const visit = /^\/visits\/([^/]+)/.exec(path)?.[1];
  const { since, changes, comparing } = marked;
  const counts = comparing?.countsOf(
    t,
    changes?.items.filter(({ commitment }) => visit === undefined || commitment.visit === visit) ?? [],
  );
  return (
    <>
      {t(isPast ? 'since.known' : 'since.marked', { when: inWords(since) })}{' '}
      {changes === undefined || counts === undefined ? (
        t('since.waiting')
      ) : counts.length === 0 ? (
        t('since.nothing')
      ) : (
        <Link to={visit === undefined ? '/' : '/visits/$id'} params={{ id: visit ?? '' }} hash="changed">
          {new Intl.ListFormat(locale, { type: 'unit' }).format(counts)}
        </Link>
      )}
    </>
  );
}
