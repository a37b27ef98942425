import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { placeAt } from '../api/filter.js';
import { useBehind, useConnection } from '../api/live.js';
import { meQuery, todayQuery } from '../api/queries.js';
import { Button, goLook, IconButton } from '../components/button.js';
import { personName } from '../components/person.js';
import { selectedWords } from '../components/selected-words.js';
import { Icon } from '../components/sign.js';
import { Strip } from '../components/strip.js';
import { BarShapes } from '../components/window-bar.js';
import { clock } from '../words/dates.js';
import { uiLanguages, useWords, withAllWords } from '../words/i18n.js';
import { AsOf, PastBand, usePast } from './as-of.js';
import { destinations } from './destinations.js';
import { openDialog, useOpenDialog } from './dialogs.js';
import { useIsFollowing } from './following.js';
import { keyShown } from './key-table.js';
import { useKeys } from './keys.js';
import { useMay } from './may.js';
import { useOutdated } from './outdated.js';
import { prefer, useKeptPreferences, usePreferences } from './preferences.js';
import css from './shell.module.css';
import { signOut } from './sign-out.js';
import { MarksChanges } from './since.js';
import { Toasts, takeBack } from './toast.js';

/** They come when they are first asked for: a page that is only read needs none. */
const KeysDialog = lazy(() => withAllWords(import('./keys-dialog.js')));
const Palette = lazy(() => withAllWords(import('./palette.js')));
const Behind = lazy(() => withAllWords(import('./behind.js')));
const AsOfDialog = lazy(() => withAllWords(import('./as-of-dialog.js')));

/** What stands around every screen: where one is, what there is, whether it is live. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const open = useOpenDialog();
  const isPast = usePast() !== undefined;
  useKeptPreferences();
  useKeys({
    palette: () => openDialog('palette'),
    keys: () => openDialog('keys'),
    today: () => navigate(destinations.today),
    commitments: () => navigate(destinations.commitments),
    visits: () => navigate(destinations.visits),
    briefs: () => navigate(destinations.briefs),
    works: () => navigate(destinations.works),
    asOf: () => openDialog('as-of'),
    ...(!isPast && {
      takeBack,
      new: () => navigate({ to: '/new/commitment', search: selectedWords() ?? visitHere() }),
    }),
  });
  return (
    <>
      <a className={css.skip} href="#main">
        {t('skip')}
      </a>
      <BarShapes />
      <div className={css.app}>
        <header className={css.side}>
          <Link className={css.brand} to="/">
            <i className="g window-open" aria-hidden="true" />
            Aide-mémoire
          </Link>
          <AriaButton className={css.jump ?? ''} onPress={() => openDialog('palette')}>
            <Icon name="search" />
            <span>{t('nav.jump')}</span>
            <kbd>{keyShown('palette')}</kbd>
          </AriaButton>
          <MainNavigation />
          <SavedViews />
          <Foot onKeys={() => openDialog('keys')} />
        </header>
        <main className={css.main} id="main" tabIndex={-1}>
          <MarksChanges>{children}</MarksChanges>
        </main>
      </div>
      <Toasts />
      <Suspense>
        {open === 'palette' && <Palette onClose={() => openDialog(undefined)} />}
        {open === 'keys' && <KeysDialog onClose={() => openDialog(undefined)} />}
        {open === 'as-of' && <AsOfDialog onClose={() => openDialog(undefined)} />}
      </Suspense>
    </>
  );
}

function MainNavigation() {
  const { t } = useWords();
  const figures = useQuery(todayQuery).data?.figures;
  return (
    <nav className={`${css.nav} ${css.mainNav}`} aria-label={t('nav.main')}>
      <Link {...destinations.today} activeOptions={{ exact: true }}>
        <Icon name="today" />
        {t('nav.today')}
      </Link>
      <Link {...destinations.commitments} activeOptions={{ includeSearch: false }}>
        <Icon name="list" />
        {t('nav.commitments')}
        <span className={css.count}>{figures?.open.count}</span>
      </Link>
      <Link {...destinations.visits}>
        <Icon name="visit" />
        {t('nav.visits')}
      </Link>
      <Link {...destinations.briefs}>
        <Icon name="brief" />
        {t('nav.briefs')}
      </Link>
      <Link {...destinations.works}>
        <Icon name="works" />
        {t('nav.works')}
      </Link>
    </nav>
  );
}

function SavedViews() {
  const { t } = useWords();
  const today = useQuery(todayQuery).data;
  const saved = useQuery(meQuery).data?.savedViews ?? [];
  const theirs = today?.owed.find(({ direction }) => direction === 'theirs');
  const views = [
    {
      label: t('nav.noOwner'),
      search: { stage: 'open', owner: 'none' },
      count: today?.figures.noOwner.count,
    },
    {
      label: t('nav.noDate'),
      search: { stage: 'open', schedule: 'undated' },
      count: today?.figures.noDate.count,
    },
    { label: t('nav.theirs'), search: { stage: 'open', direction: 'theirs' }, count: theirs?.count },
  ] as const;
  return (
    <nav className={`${css.nav} ${css.plain}`} aria-label={t('nav.views')}>
      <h2>{t('nav.views')}</h2>
      {views.map(({ label, search, count }) => (
        <Link key={label} to="/commitments" search={search} activeProps={{ className: css.here ?? '' }}>
          {label}
          <span className={css.count}>{count}</span>
        </Link>
      ))}
      <Link to="/evidence" activeProps={{ className: css.here ?? '' }}>
        {t('nav.toVerify')}
        <span className={css.count}>{today?.figures.toVerify.count}</span>
      </Link>
      {saved.map(({ id, name, address }) => (
        <Link key={id} {...placeAt(address)} activeProps={{ className: css.here ?? '' }}>
          <span className="one" dir="auto">
            {name}
          </span>
        </Link>
      ))}
      <h2>{t('nav.beside')}</h2>
      <Link to="/settings/rules">{t('nav.settings')}</Link>
      <a href="/outbox">{t('nav.outbox')}</a>
      <a href="/api/docs">{t('nav.api')}</a>
    </nav>
  );
}

function Foot({ onKeys }: { onKeys: () => void }) {
  const { t, language } = useWords();
  const { theme } = usePreferences();
  const me = useQuery(meQuery).data;
  const isLive = useConnection().state === 'live';
  const after = { system: 'light', light: 'dark', dark: 'system' } as const;
  return (
    <div className={css.foot}>
      {me && (
        <span className={css.who}>{personName(t, me.id, me.isDescribed ? { [me.id]: me.name } : {})}</span>
      )}
      <div className={css.row}>
        <span className={`${css.live} ${isLive ? '' : css.lost}`}>{t(isLive ? 'live.on' : 'live.off')}</span>
        <fieldset className={css.lang} aria-label={t('nav.language')}>
          {uiLanguages.map((one) => (
            <AriaButton key={one} aria-pressed={one === language} onPress={() => prefer({ language: one })}>
              <span lang={one}>{one.toUpperCase()}</span>
            </AriaButton>
          ))}
        </fieldset>
      </div>
      <div className={css.row}>
        <AriaButton
          className={css.theme ?? ''}
          aria-label={`${t('nav.theme')}: ${t(`nav.themes.${theme}`)}`}
          onPress={() => prefer({ theme: after[theme] })}
        >
          {t(`nav.themes.${theme}`)}
        </AriaButton>
        <AriaButton className={css.theme ?? ''} onPress={signOut}>
          {t('nav.signOut')}
        </AriaButton>
        <IconButton icon="keys" label={t('nav.keys')} onPress={onKeys} />
      </div>
    </div>
  );
}

/** The visit whose page is open: what is recorded from there is most likely of it. */
const visitHere = (): { visit?: string } => {
  const [, visit] = /^\/visits\/([^/]+)/.exec(location.pathname) ?? [];
  return visit === undefined ? {} : { visit };
};

/** Records something new, from any screen. */
function NewCommitment() {
  const { t } = useWords();
  if (useMay().record === false) return null;
  return (
    <Link className={goLook} to="/new/commitment" search={visitHere()}>
      <Icon name="plus" />
      <span className={css.wide}>
        {t('nav.newCommitment')} <kbd>{keyShown('new')}</kbd>
      </span>
    </Link>
  );
}

/** The line on top of a screen: where one is, and what can be done from here. */
export function Bar({
  children,
  end,
  primary = <NewCommitment />,
}: {
  children: ReactNode;
  end?: ReactNode;
  /** What one comes here to do, where that is not to record a commitment. */
  primary?: ReactNode;
}) {
  return (
    <>
      <header className={css.bar}>
        <div className={css.trail}>{children}</div>
        <div className={css.end}>
          <AsOf />
          {end}
          {primary}
        </div>
      </header>
      <PastBand />
      <Lost />
    </>
  );
}

/** Said when what is on screen may be old: a view is behind, or changes have not come for some time. */
function Lost() {
  const { t, locale } = useWords();
  const connection = useConnection();
  const behind = useBehind();
  const isFollowing = useIsFollowing();
  if (useOutdated()) return <Outdated />;
  if (connection.state === 'live' && isFollowing) return <Following />;
  if (connection.state === 'live')
    return <Suspense>{behind.length > 0 && <Behind behind={behind} />}</Suspense>;
  return (
    <div className={css.lostStrip}>
      <Strip
        tone="calm"
        icon="cut"
        end={
          <Button look="link" onPress={() => location.reload()}>
            {t('live.tryNow')}
          </Button>
        }
      >
        <b className="strong">{t('live.lost', { time: clock(locale, connection.since) })}</b>{' '}
        {t('live.lostMeans')}
      </Strip>
    </div>
  );
}

/** Said when what is on screen does not yet show all that this browser knows to be recorded. */
function Following() {
  const { t } = useWords();
  return (
    <div className={css.lostStrip}>
      <Strip tone="calm" icon="clock">
        <b className="strong">{t('live.behind')}</b> {t('live.behindMeans')}
      </Strip>
    </div>
  );
}

/** Said when a newer version of the page is served, to whoever was writing as that was found. */
function Outdated() {
  const { t } = useWords();
  return (
    <div className={css.lostStrip}>
      <Strip
        tone="calm"
        icon="again"
        end={
          <Button look="link" onPress={() => location.reload()}>
            {t('error.renew')}
          </Button>
        }
      >
        <b className="strong">{t('error.outdated')}</b> {t('error.outdatedText')}
      </Strip>
    </div>
  );
}

export const pageLook = css.page ?? '';
/** A page with something beside it; where there is no room for that, below it. */
export const columnsLook = css.columns ?? '';
