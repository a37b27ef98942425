import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Act } from '../../acts/acts.js';
import type { Commitment } from '../../api/queries.js';
import { iconLook } from '../../components/button.js';
import { menuLook } from '../../components/menu.js';
import { Icon } from '../../components/sign.js';
import { isUndated } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';

interface Doable {
  readonly name: 'assign' | 'narrow' | 'postpone' | 'progress' | 'evidence' | 'close' | 'reopen';
  readonly icon: string;
  readonly hotkey?: string;
}

/** What can be done with a commitment as it stands. */
const doable = (commitment: Commitment): readonly Doable[] => {
  const { stage } = commitment;
  if (stage === 'closed') return [{ name: 'reopen', icon: 'again' }];
  if (stage !== 'open') return [];
  return [
    { name: 'assign', icon: 'user', hotkey: 'o' },
    { name: 'narrow', icon: 'narrow', hotkey: 'd' },
    ...(isUndated(commitment) ? [] : [{ name: 'postpone', icon: 'later', hotkey: 'p' } as const]),
    { name: 'progress', icon: 'note', hotkey: 'r' },
    { name: 'evidence', icon: 'plus' },
    { name: 'close', icon: 'check' },
  ];
};

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
  const acts = doable(item);
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
          <Menu
            autoFocus="first"
            aria-label={t('lists.actsOf')}
            onClose={() => onOpenChange(false)}
            onAction={(name) => acts.some((one) => one.name === name) && onAct({ name } as Act)}
          >
            {acts.map(({ name, icon, hotkey }) => (
              <MenuItem key={name} id={name} className={menuLook.item} textValue={t(`lists.do.${name}`)}>
                <Icon name={icon} />
                {t(`lists.do.${name}`)}
                {hotkey && <kbd>{hotkey}</kbd>}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      )}
    </>
  );
}
