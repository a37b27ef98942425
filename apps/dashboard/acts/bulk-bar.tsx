import { lazy, Suspense, useRef, useState } from 'react';
import { Button as AriaButton, Dialog, Popover, Toolbar } from 'react-aria-components';
import type { Commitment } from '../api/queries.js';
import { IconButton } from '../components/button.js';
import { menuLook } from '../components/menu.js';
import type { Names } from '../components/person.js';
import { Icon } from '../components/sign.js';
import { useKeys } from '../shell/keys.js';
import { useWords } from '../words/i18n.js';
import { type BulkAct, bulkActs } from './bulk.js';
import css from './bulk.module.css';

/** The form comes when somebody acts. */
const BulkForm = lazy(() => import('./bulk-form.js'));

const looks: Readonly<Record<BulkAct, { icon: string; hotkey?: string }>> = {
  assign: { icon: 'user', hotkey: 'o' },
  narrow: { icon: 'narrow', hotkey: 'd' },
  postpone: { icon: 'later', hotkey: 'p' },
  report: { icon: 'note', hotkey: 'r' },
  tag: { icon: 'tag' },
  close: { icon: 'check' },
};

interface Props {
  readonly items: readonly Commitment[];
  readonly people: Names;
  readonly onClear: () => void;
}

/** What can be done with all that is selected: the same keys as for one. */
export function BulkBar({ items, people, onClear }: Props) {
  const { t } = useWords();
  const [act, setAct] = useState<BulkAct>();
  const bar = useRef<HTMLDivElement>(null);
  useKeys({
    o: () => setAct('assign'),
    d: () => setAct('narrow'),
    n: () => setAct('narrow'),
    p: () => setAct('postpone'),
    r: () => setAct('report'),
  });
  return (
    <div className={css.float}>
      <Toolbar ref={bar} className={css.pill ?? ''} aria-label={t('lists.forSelected')}>
        <b className="num" role="status">
          {t('lists.selected', { count: items.length })}
        </b>
        {bulkActs.map((one) => (
          <AriaButton
            key={one}
            className={css.act ?? ''}
            aria-haspopup="dialog"
            aria-expanded={act === one}
            onPress={() => setAct(one)}
          >
            <Icon name={looks[one].icon} />
            {t(`lists.act.${one}`)}
            {looks[one].hotkey && <kbd>{looks[one].hotkey}</kbd>}
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
