import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { Button } from '../components/button.js';
import { Icon } from '../components/sign.js';
import { fullDay, longDay } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import css from './as-of.module.css';
import { openDialog } from './dialogs.js';

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

/** Screens that can be shown as of a day; the others are shown as they are. */
const isDated = (path: string): boolean =>
  path === '/' ||
  path === '/brief' ||
  path.startsWith('/commitments') ||
  /^\/visits\/[^/]+(\/brief)?$/.test(path);

/** Says that what is shown is of the past, and leads back. */
export function PastBand() {
  const { t, locale } = useWords();
  const past = usePast();
  const { pathname } = useLocation();
  if (past === undefined) return null;
  return (
    <div className={css.band} role="status">
      <Icon name="clock" />
      <span>{t(isDated(pathname) ? 'asOf.known' : 'asOf.notHere', { day: fullDay(locale, past) })}</span>
      <Link to="." search={(search) => ({ ...search, asOf: undefined })}>
        {t('lists.backToNow')}
      </Link>
    </div>
  );
}
