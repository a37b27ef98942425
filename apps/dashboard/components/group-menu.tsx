import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Grouping, groupings, type ListSearch } from '../api/filter.js';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import { menuLook } from './menu.js';

interface Props {
  readonly search: ListSearch;
  /** By what they can be grouped here; whatever else is asked for, it is by schedule. */
  readonly choices?: readonly Grouping[];
  readonly onSearch: (search: ListSearch) => void;
}

/** By what commitments are grouped. */
export function GroupMenu({ search, choices = groupings, onSearch }: Props) {
  const { t } = useWords();
  const { group: asked, ...others } = search;
  const known = (key: unknown): Grouping => choices.find((one) => one === key) ?? 'schedule';
  const at = known(asked);
  return (
    <MenuTrigger>
      <Button look="quiet" iconAfter="down">
        {t('lists.groupBy', { by: t(`lists.group.${at}`) })}
      </Button>
      <Popover className={menuLook.menu} placement="bottom end">
        <Menu
          aria-label={t('lists.groups')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[at]}
          onAction={(key) => {
            const group = known(key);
            onSearch(group === 'schedule' ? others : { ...others, group });
          }}
        >
          {choices.map((one) => (
            <MenuItem key={one} id={one} className={menuLook.radio}>
              {t(`lists.groupName.${one}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
