import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { meQuery } from '../api/queries.js';
import { uiLanguages, useWords } from '../words/i18n.js';
import type { Action } from './actions.js';
import { usePast } from './as-of.js';
import { destinations } from './destinations.js';
import { openDialog } from './dialogs.js';
import type { KeyName } from './key-table.js';
import { useMay } from './may.js';
import { prefer, usePreferences } from './preferences.js';
import { signOut } from './sign-out.js';
import { takeBack } from './toast.js';

interface Group {
  readonly name: 'go' | 'make' | 'look';
  readonly actions: readonly Action[];
}

/** What can be done wherever one is: go somewhere, begin something, have the page otherwise. */
export const usePlaces = (): readonly Group[] => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { theme, singleKeys } = usePreferences();
  const me = useQuery(meQuery).data;
  const may = useMay();
  const past = usePast();
  const open = destinations.commitments.search;
  const to = (id: string, name: string, icon: string, run: () => unknown, hotkey?: KeyName): Action => ({
    id,
    name,
    icon,
    run: () => void run(),
    ...(hotkey && { hotkey }),
  });
  const named = new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'language' });
  return [
    {
      name: 'go',
      actions: [
        to('/', t('nav.today'), 'today', () => navigate(destinations.today), 'today'),
        to(
          '/commitments',
          t('nav.commitments'),
          'list',
          () => navigate(destinations.commitments),
          'commitments',
        ),
        to('/board', t('nav.board'), 'board', () => navigate({ to: '/commitments/board' })),
        to('/timeline', t('timeline.title'), 'time', () => navigate({ to: '/commitments/timeline' })),
        to('/calendar', t('calendar.title'), 'cal', () => navigate({ to: '/commitments/calendar' })),
        to('no-date', t('nav.noDate'), 'filter', () =>
          navigate({ to: '/commitments', search: { ...open, schedule: 'undated' } }),
        ),
        to('no-owner', t('nav.noOwner'), 'filter', () =>
          navigate({ to: '/commitments', search: { ...open, owner: 'none' } }),
        ),
        to('/evidence', t('pieces.title'), 'filter', () => navigate({ to: '/evidence' })),
        to('/reminders', t('today.reminders'), 'clock', () => navigate({ to: '/reminders' })),
        to('/visits', t('nav.visits'), 'visit', () => navigate(destinations.visits), 'visits'),
        to('/briefs', t('nav.briefs'), 'brief', () => navigate(destinations.briefs), 'briefs'),
        to('/works', t('nav.works'), 'works', () => navigate(destinations.works), 'works'),
        ...(['rules', 'calendars', 'readers', 'webhooks', 'feeds'] as const).map((one) =>
          to(`/settings/${one}`, t(`settings.${one}.title`), 'settings', () =>
            navigate({ to: `/settings/${one}` }),
          ),
        ),
        to('/outbox', t('nav.outbox'), 'out', () => location.assign('/outbox')),
        to('/api', t('nav.api'), 'note', () => location.assign('/api/docs')),
      ],
    },
    {
      name: 'make',
      actions: may.record
        ? [
            to('new', t('nav.newCommitment'), 'plus', () => navigate({ to: '/new/commitment' }), 'new'),
            to('new-visit', t('nav.newVisit'), 'plus', () => navigate({ to: '/new/visit' })),
            to('import', t('nav.import'), 'in', () => navigate({ to: '/commitments/import' })),
            ...(may.keep
              ? (['rules', 'calendars', 'readers', 'webhooks'] as const).map((one) =>
                  to(`new ${one}`, t(`settings.${one}.add`), 'plus', () =>
                    navigate({ to: `/settings/${one}`, hash: 'new' }),
                  ),
                )
              : []),
            to('undo', t('command.undo'), 'again', takeBack, 'takeBack'),
          ]
        : [],
    },
    {
      name: 'look',
      actions: [
        to('as-of', t('command.asOf'), 'clock', () => openDialog('as-of'), 'asOf'),
        ...(me?.lastLooked && (past === undefined || me.lastLooked.slice(0, 10) <= past)
          ? [
              to('since', t('since.command'), 'clock', () =>
                navigate({ to: '.', search: (search) => ({ ...search, since: me.lastLooked }) as never }),
              ),
            ]
          : []),
        ...(['system', 'light', 'dark'] as const)
          .filter((one) => one !== theme)
          .map((one) => to(one, t(`command.theme.${one}`), 'today', () => prefer({ theme: one }))),
        ...uiLanguages
          .filter((one) => one !== document.documentElement.lang)
          .map((language) =>
            to(
              `speak ${language}`,
              t('command.speak', { language: named.of(language) ?? language }),
              'note',
              () => prefer({ language }),
            ),
          ),
        to('keys', t('nav.keys'), 'keys', () => openDialog('keys'), 'keys'),
        to('single-keys', t(singleKeys ? 'command.keysOff' : 'command.keysOn'), 'keys', () =>
          prefer({ singleKeys: !singleKeys }),
        ),
        to('sign-out', t('nav.signOut'), 'out', signOut),
      ],
    },
  ];
};
