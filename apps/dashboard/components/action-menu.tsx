import { Fragment, type ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { type Action, useActions } from '../shell/actions.js';
import { keyShown } from '../shell/key-table.js';
import { menuLook } from './menu.js';
import { Icon } from './sign.js';

export interface MenuAction extends Action {
  /** Whether it is so already, in a menu from which one chooses. */
  readonly isChosen?: boolean;
  /** The file that it saves. */
  readonly file?: { readonly name: string; readonly href: string };
}

interface Props {
  /** What is called so is found by that in the palette, too. */
  readonly label: string;
  /** What opens it. */
  readonly children: ReactNode;
  readonly groups: readonly (readonly MenuAction[])[];
  readonly chooses?: 'single' | 'multiple';
  /** Stands below its lines. */
  readonly foot?: ReactNode;
}

/** A menu whose lines the palette offers, too. */
export function ActionMenu({ label, children, groups, chooses, foot }: Props) {
  const all = groups.flat();
  useActions(
    all.map(({ isChosen, file: _, ...action }) => ({
      ...action,
      ...(chooses && { about: label, icon: isChosen ? 'check' : action.icon }),
    })),
  );
  const looks = { none: menuLook.item, single: menuLook.radio, multiple: menuLook.tick };
  return (
    <MenuTrigger>
      {children}
      <Popover className={menuLook.menu} placement="bottom end">
        <Menu
          aria-label={label}
          {...(chooses && {
            selectionMode: chooses,
            disallowEmptySelection: chooses === 'single',
            selectedKeys: all.flatMap(({ id, isChosen }) => (isChosen ? [id] : [])),
            ...(chooses === 'multiple' && { escapeKeyBehavior: 'none' as const }),
          })}
        >
          {groups.map((actions, at) => (
            <Fragment key={actions[0]?.id ?? at}>
              {at > 0 && <Separator className={menuLook.rule} />}
              <MenuSection aria-label={label}>
                {chooses === 'multiple' && <Header className={menuLook.hint}>{label}</Header>}
                {actions.map(({ id, name, icon, hotkey, run, file }) => (
                  <MenuItem
                    key={id}
                    id={id}
                    textValue={name}
                    className={looks[chooses ?? 'none']}
                    {...(file ? { href: file.href, download: file.name } : { onAction: run })}
                    shouldCloseOnSelect={chooses !== 'multiple'}
                  >
                    {!chooses && <Icon name={icon} />}
                    {name}
                    {hotkey && <kbd>{keyShown(hotkey)}</kbd>}
                  </MenuItem>
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </Menu>
        {foot}
      </Popover>
    </MenuTrigger>
  );
}
