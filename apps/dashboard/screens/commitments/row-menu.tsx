import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Act } from '../../acts/acts.js';
import { useRowActs } from '../../acts/row-acts.js';
import type { Commitment } from '../../api/queries.js';
import { iconLook } from '../../components/button.js';
import { menuLook } from '../../components/menu.js';
import { Icon } from '../../components/sign.js';
import { keyShown } from '../../shell/key-table.js';
import { useWords } from '../../words/i18n.js';

interface Props {
  readonly item: Commitment;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly isReachable: boolean;
  readonly onAct: (act: Act) => void;
}

/** All that can be done with one row. */
export function RowMenu({ item, isOpen, onOpenChange, isReachable, onAct }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const acts = useRowActs()(item, (_, act) => onAct(act));
  if (acts.length === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={iconLook}
        aria-label={t('lists.actsOf')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={isReachable ? 0 : -1}
        onClick={() => onOpenChange(true)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <Popover
          isOpen
          triggerRef={button}
          aria-label={t('lists.actsOf')}
          onOpenChange={onOpenChange}
          className={menuLook.menu}
          placement="bottom end"
        >
          <Menu autoFocus="first" aria-label={t('lists.actsOf')} onClose={() => onOpenChange(false)}>
            {acts.map(({ id, name, icon, hotkey, run }) => (
              <MenuItem key={id} id={id} className={menuLook.item} textValue={name} onAction={run}>
                <Icon name={icon} />
                {name}
                {hotkey && <kbd>{keyShown(hotkey)}</kbd>}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      )}
    </>
  );
}
