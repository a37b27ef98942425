import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { commitmentsQuery } from '../api/queries.js';
import { dialogLook } from '../components/dialog.js';
import { Icon, ScheduleSign } from '../components/sign.js';
import { useWords } from '../words/i18n.js';
import css from './palette.module.css';

/** Search or do: every place and every commitment from one field. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const query = text.trim();
  const found = useQuery({
    ...commitmentsQuery({ q: query }),
    enabled: query.length > 1,
    placeholderData: (before) => before,
  });
  const places = [
    { id: '/', name: t('nav.today'), icon: 'today', go: () => navigate({ to: '/' }) },
    {
      id: '/commitments',
      name: t('nav.commitments'),
      icon: 'list',
      go: () => navigate({ to: '/commitments' }),
    },
    {
      id: 'noDate',
      name: t('nav.noDate'),
      icon: 'filter',
      go: () => navigate({ to: '/commitments', search: { stage: 'open', schedule: 'undated' } }),
    },
    {
      id: 'noOwner',
      name: t('nav.noOwner'),
      icon: 'filter',
      go: () => navigate({ to: '/commitments', search: { stage: 'open', owner: 'none' } }),
    },
    { id: '/visits', name: t('nav.visits'), icon: 'visit', go: () => navigate({ to: '/visits' }) },
    { id: '/briefs', name: t('nav.briefs'), icon: 'brief', go: () => navigate({ to: '/briefs' }) },
    {
      id: '/new/commitment',
      name: t('nav.newCommitment'),
      icon: 'plus',
      go: () => navigate({ to: '/new/commitment' }),
    },
    { id: '/new/visit', name: t('nav.newVisit'), icon: 'plus', go: () => navigate({ to: '/new/visit' }) },
    { id: '/outbox', name: t('nav.outbox'), icon: 'out', go: () => location.assign('/outbox') },
  ].filter(({ name }) => name.toLocaleLowerCase().includes(query.toLocaleLowerCase()));
  const commitments = query.length > 1 ? (found.data?.items.slice(0, 8) ?? []) : [];
  const choose = (key: string | number): void => {
    const place = places.find(({ id }) => id === key);
    if (place) void place.go();
    else void navigate({ to: '/commitments/$id', params: { id: String(key) } });
    setText('');
    onClose();
  };
  return (
    <ModalOverlay className={dialogLook.over} isOpen onOpenChange={(open) => open || onClose()} isDismissable>
      <Modal className={dialogLook.box}>
        <Dialog className={css.palette ?? ''} aria-label={t('palette.title')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField className={css.field ?? ''} aria-label={t('palette.title')} autoFocus>
              <Icon name="search" />
              <Input placeholder={t('palette.placeholder')} />
              <kbd>Esc</kbd>
            </SearchField>
            <ListBox
              className={css.found ?? ''}
              aria-label={t('palette.title')}
              selectionMode="none"
              onAction={choose}
              renderEmptyState={() => <p className={css.none}>{t('palette.none')}</p>}
            >
              {commitments.length > 0 && (
                <ListBoxSection>
                  <Header>{t('palette.found')}</Header>
                  {commitments.map(({ id, statement, language, schedule, outcome }) => (
                    <ListBoxItem key={id} id={id} textValue={statement} className={css.option ?? ''}>
                      <ScheduleSign schedule={schedule} outcome={outcome} />
                      <span lang={language} dir="auto">
                        {statement}
                      </span>
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
              {places.length > 0 && (
                <ListBoxSection>
                  <Header>{t('palette.go')}</Header>
                  {places.map(({ id, name, icon }) => (
                    <ListBoxItem key={id} id={id} textValue={name} className={css.option ?? ''}>
                      <Icon name={icon} />
                      {name}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
