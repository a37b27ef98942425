import { lazy, Suspense, useRef, useState } from 'react';
import { Button as AriaButton, Dialog, Popover, Toolbar } from 'react-aria-components';
import type { Commitment } from '../api/queries.js';
import { IconButton } from '../components/button.js';
import { menuLook } from '../components/menu.js';
import type { Names } from '../components/person.js';
import { Icon } from '../components/sign.js';
import { useActions } from '../shell/actions.js';
import { type KeyName, keyShown } from '../shell/key-table.js';
import { useKeys } from '../shell/keys.js';
import { useWords } from '../words/i18n.js';
import { type BulkAct, bulkActs } from './bulk.js';
import css from './bulk.module.css';

/** The form comes when somebody acts. */
const BulkForm = lazy(() => import('./bulk-form.js'));

const looks: Readonly<Record<BulkAct, { icon: string; hotkey?: KeyName }>> = {
  assign: { icon: 'user', hotkey: 'owner' },
  narrow: { icon: 'narrow', hotkey: 'date' },
  postpone: { icon: 'later', hotkey: 'postpone' },
  report: { icon: 'note', hotkey: 'report' },
  tag: { icon: 'tag' },
  close: { icon: 'check' },
};

interface Props {
  readonly items: readonly Commitment[];
  /** How many more are selected that are not read yet. */
  readonly sought: number;
  /** How many were selected that are no longer there: nothing is done with them. */
  readonly gone: number;
  readonly people: Names;
  readonly onClear: () => void;
}

/** What can be done with all that is selected: the same keys as for one. */
export function BulkBar({ items, sought, gone, people, onClear }: Props) {
  const { t } = useWords();
  const [act, setAct] = useState<BulkAct>();
  const bar = useRef<HTMLDivElement>(null);
  const actions = (items.length > 0 && sought === 0 ? bulkActs : []).map((one) => ({
    ...looks[one],
    id: one,
    name: t(`lists.act.${one}`),
    about: t('lists.selected', { count: items.length }),
    run: () => setAct(one),
  }));
  useActions(actions);
  useKeys({ all: () => bar.current?.querySelector('button')?.focus() });
  return (
    <div className={css.float}>
      <Toolbar ref={bar} className={css.pill ?? ''} aria-label={t('lists.forSelected')}>
        <b className="num" role="status">
          {t('lists.selected', { count: items.length })}
          {sought > 0 && <small>{t('lists.selectedSought', { count: sought })}</small>}
          {gone > 0 && <small>{t('lists.selectedGone', { count: gone })}</small>}
        </b>
        {actions.map(({ id, name, icon, hotkey, run }) => (
          <AriaButton
            key={id}
            className={css.act ?? ''}
            aria-haspopup="dialog"
            aria-expanded={act === id}
            onPress={run}
          >
            <Icon name={icon} />
            {name}
            {hotkey && <kbd>{keyShown(hotkey)}</kbd>}
          </AriaButton>
        ))}
        <span className={css.rule} aria-hidden="true" />
        <IconButton icon="x" label={t('lists.clearSelection')} onPress={onClear} />
      </Toolbar>
      <Popover
        className={`${menuLook.menu} ${css.popover}`}
        triggerRef={bar}
        placement="top"
        isOpen={act !== undefined}
        onOpenChange={(open) => open || setAct(undefined)}
      >
        <Dialog className={css.dialog ?? ''} aria-label={t(act ? `lists.act.${act}` : 'lists.forSelected')}>
          <Suspense>
            {act && (
              <BulkForm
                key={act}
                act={act}
                items={items}
                people={people}
                onClose={() => setAct(undefined)}
                onDone={() => {
                  setAct(undefined);
                  onClear();
                }}
              />
            )}
          </Suspense>
        </Dialog>
      </Popover>
    </div>
  );
}
