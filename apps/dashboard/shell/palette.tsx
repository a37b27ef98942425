import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
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
import { commitmentsQuery, visitTitlesQuery } from '../api/queries.js';
import { dialogLook } from '../components/dialog.js';
import { FoundLine } from '../components/found-line.js';
import { Scroller } from '../components/scroller.js';
import { Icon, ScheduleSign } from '../components/sign.js';
import { folded } from '../words/folding.js';
import { useWords } from '../words/i18n.js';
import { type Action, offeredActions } from './actions.js';
import { keyShown } from './key-table.js';
import css from './palette.module.css';
import { usePlaces } from './places.js';

/** So many commitments and visits are shown: a longer word leaves fewer. */
const MOST = 8;

/** Search or do: every place, every action, every commitment and visit from one field. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const query = text.trim();
  const scroller = useRef<HTMLElement>(null);
  const [here] = useState(offeredActions);
  const places = usePlaces();
  const found = useQuery({
    ...commitmentsQuery({ q: query }),
    enabled: query.length > 1,
    placeholderData: (before) => before,
  });
  const sought = folded(query);
  const visits = useQuery({ ...visitTitlesQuery, enabled: query.length > 1 }).data;
  const goTo = [...(visits ?? [])].map(
    ([id, name]): Action => ({
      id: `visit ${id}`,
      name,
      icon: 'visit',
      run: () => void navigate({ to: '/visits/$id', params: { id } }),
    }),
  );
  const named = new Set(here.map((one) => one.name));
  const sections = [
    { name: 'here', actions: here } as const,
    ...places.map(({ name, actions }) => ({ name, actions: actions.filter((one) => !named.has(one.name)) })),
    { name: 'visits', actions: query.length > 1 ? goTo : [] } as const,
  ].map(({ name, actions }) => {
    const found = actions.filter((one) => folded(`${one.name} ${one.about ?? ''}`).includes(sought));
    return { name, actions: name === 'visits' ? found.slice(0, MOST) : found };
  });
  const commitments = query.length > 1 ? (found.data?.items.slice(0, MOST) ?? []) : [];
  const titles = {
    here: t('command.here'),
    go: t('palette.go'),
    make: t('command.make'),
    look: t('command.look'),
    visits: t('nav.visits'),
  };
  const choose = (key: string | number): void => {
    const action = sections.flatMap(({ actions }) => actions).find(({ id }) => id === key);
    setText('');
    onClose();
    if (action) action.run();
    else void navigate({ to: '/commitments/$id', params: { id: String(key) } });
  };
  return (
    <ModalOverlay className={dialogLook.over} isOpen onOpenChange={(open) => open || onClose()} isDismissable>
      <Modal className={dialogLook.box}>
        <Dialog className={css.palette ?? ''} aria-label={t('palette.title')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField className={css.field ?? ''} aria-label={t('palette.title')} autoFocus>
              <Icon name="search" />
              <Input placeholder={t('palette.placeholder')} />
              <kbd>{keyShown('clear')}</kbd>
            </SearchField>
            <Scroller className={css.found ?? ''} label={t('palette.title')} place={scroller}>
              <ListBox
                className={css.list ?? ''}
                aria-label={t('palette.title')}
                selectionMode="none"
                onAction={choose}
                renderEmptyState={() => <p className={css.none}>{t('palette.none')}</p>}
              >
                {commitments.length > 0 && (
                  <ListBoxSection>
                    <Header>{t('palette.found')}</Header>
                    {commitments.map(({ id, statement, language, schedule, outcome, found: words }) => (
                      <ListBoxItem key={id} id={id} textValue={statement} className={css.option ?? ''}>
                        <ScheduleSign schedule={schedule} outcome={outcome} />
                        <span>
                          <span lang={language} dir="auto">
                            {statement}
                          </span>
                          <FoundLine found={words} />
                        </span>
                      </ListBoxItem>
                    ))}
                  </ListBoxSection>
                )}
                {sections
                  .filter(({ actions }) => actions.length > 0)
                  .map(({ name, actions }) => (
                    <ListBoxSection key={name} id={name}>
                      <Header>{titles[name]}</Header>
                      {actions.map((action) => (
                        <Option key={action.id} action={action} />
                      ))}
                    </ListBoxSection>
                  ))}
              </ListBox>
            </Scroller>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Option({ action: { id, name, about, icon, hotkey } }: { action: Action }) {
  return (
    <ListBoxItem id={id} textValue={name} className={css.option ?? ''}>
      <Icon name={icon} />
      <span>
        <span dir="auto">{name}</span>
        {about && (
          <span className={css.about} dir="auto">
            {about}
          </span>
        )}
      </span>
      {hotkey && (
        <span className={css.keys} aria-hidden="true">
          {keyShown(hotkey)
            .split(' ')
            .map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
        </span>
      )}
    </ListBoxItem>
  );
}
