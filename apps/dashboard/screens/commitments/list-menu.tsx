import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api, took } from '../../api/client.js';
import { fileOf, type ListSearch, queryOf } from '../../api/filter.js';
import { meQuery } from '../../api/queries.js';
import { ActionMenu } from '../../components/action-menu.js';
import { IconButton } from '../../components/button.js';
import { saveAt } from '../../components/save.js';
import { useMay } from '../../shell/may.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords } from '../../words/refusal-words.js';

/** Dialogs come when they are asked for. */
const CalendarLink = lazy(() => import('./calendar-link.js'));
const SaveView = lazy(() => import('./save-view.js'));

/** What can be done with a list as it is asked for: saved under a name, taken away as a file or a calendar. */
export function ListMenu({ search, onPrint }: { search: ListSearch; onPrint: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const mayRecord = useMay().record !== false;
  const [open, setOpen] = useState<'save' | 'calendar'>();
  const saved = useQuery(meQuery).data?.savedViews ?? [];
  const address = `${location.pathname}${queryOf(search)}`;
  const kept = saved.find((view) => view.address === address);
  const forget = useMutation({
    mutationFn: (id: string) => took(api.DELETE('/api/v1/me/saved-views/{id}', { params: { path: { id } } })),
    onSuccess: (me) => {
      queries.setQueryData(meQuery.queryKey, me);
      say({ text: t('lists.viewForgotten') });
    },
    onError: (error) => say({ text: failureInWords(error) }),
  });
  const csv = { name: 'commitments.csv', href: fileOf(search) };
  const view = kept
    ? {
        id: 'forget-view',
        name: t('lists.forgetView', { name: kept.name }),
        icon: 'x',
        run: () => forget.mutate(kept.id),
      }
    : { id: 'save-view', name: t('lists.saveView'), icon: 'plus', run: () => setOpen('save') };
  return (
    <>
      <ActionMenu
        label={t('lists.withList')}
        groups={[
          [view],
          [
            {
              id: 'csv',
              name: t('lists.csv'),
              icon: 'out',
              file: csv,
              run: () => saveAt(csv.name, csv.href),
            },
            { id: 'print', name: t('lists.print'), icon: 'print', hotkey: 'print', run: onPrint },
            ...(mayRecord
              ? [{ id: 'calendar', name: t('lists.calendar'), icon: 'cal', run: () => setOpen('calendar') }]
              : []),
          ],
          ...(mayRecord
            ? [
                [
                  {
                    id: 'import-file',
                    name: t('lists.importFile'),
                    icon: 'in',
                    run: () => void navigate({ to: '/commitments/import' }),
                  },
                ],
              ]
            : []),
        ]}
      >
        <IconButton icon="more" label={t('lists.withList')} />
      </ActionMenu>
      <Suspense>
        {open === 'save' && <SaveView address={address} onClose={() => setOpen(undefined)} />}
        {open === 'calendar' && <CalendarLink search={search} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  );
}
