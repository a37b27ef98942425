import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { api, took } from '../../api/client.js';
import { fileOf, type ListSearch, queryOf } from '../../api/filter.js';
import { meQuery } from '../../api/queries.js';
import { IconButton } from '../../components/button.js';
import { menuLook } from '../../components/menu.js';
import { Icon } from '../../components/sign.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords } from '../../words/refusal-words.js';
import { CalendarLink } from './calendar-link.js';
import { SaveView } from './save-view.js';

/** What can be done with a list as it is asked for: saved under a name, taken away as a file or a calendar. */
export function ListMenu({ search, onPrint }: { search: ListSearch; onPrint: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
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
  return (
    <>
      <MenuTrigger>
        <IconButton icon="more" label={t('lists.withList')} />
        <Popover className={menuLook.menu} placement="bottom end">
          <Menu aria-label={t('lists.withList')}>
            {kept ? (
              <MenuItem className={menuLook.item} onAction={() => forget.mutate(kept.id)}>
                <Icon name="x" />
                {t('lists.forgetView', { name: kept.name })}
              </MenuItem>
            ) : (
              <MenuItem className={menuLook.item} onAction={() => setOpen('save')}>
                <Icon name="plus" />
                {t('lists.saveView')}
              </MenuItem>
            )}
            <Separator className={menuLook.rule} />
            <MenuItem className={menuLook.item} href={fileOf(search)} download="commitments.csv">
              <Icon name="out" />
              {t('lists.csv')}
            </MenuItem>
            <MenuItem className={menuLook.item} onAction={onPrint}>
              <Icon name="print" />
              {t('lists.print')}
            </MenuItem>
            <MenuItem className={menuLook.item} onAction={() => setOpen('calendar')}>
              <Icon name="cal" />
              {t('lists.calendar')}
            </MenuItem>
            <Separator className={menuLook.rule} />
            <MenuItem className={menuLook.item} onAction={() => navigate({ to: '/commitments/import' })}>
              <Icon name="in" />
              {t('lists.importFile')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {open === 'save' && <SaveView address={address} onClose={() => setOpen(undefined)} />}
      {open === 'calendar' && <CalendarLink search={search} onClose={() => setOpen(undefined)} />}
    </>
  );
}
