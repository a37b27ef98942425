import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { boardGrouping } from '../../api/board.js';
import type { ListSearch } from '../../api/filter.js';
import { Button } from '../../components/button.js';
import { menuLook } from '../../components/menu.js';
import { useWords } from '../../words/i18n.js';

const groupings = ['schedule', 'stage', 'owner'] as const;

/** By what the lanes are made. */
export function BoardGroups({
  search,
  onSearch,
}: {
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}) {
  const { t } = useWords();
  const at = boardGrouping(search);
  const { group: _, ...others } = search;
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
            const group = groupings.find((one) => one === key) ?? 'schedule';
            onSearch(group === 'schedule' ? others : { ...others, group });
          }}
        >
          {groupings.map((one) => (
            <MenuItem key={one} id={one} className={menuLook.radio}>
              {t(`lists.groupName.${one}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
