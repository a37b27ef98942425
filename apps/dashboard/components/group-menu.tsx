import { type Grouping, groupings, type ListSearch } from '../api/filter.js';
import { useWords } from '../words/i18n.js';
import { ActionMenu } from './action-menu.js';
import { Button } from './button.js';

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
  const at = choices.find((one) => one === asked) ?? 'schedule';
  const groups = choices.map((group) => ({
    id: `group ${group}`,
    name: t(`lists.groupName.${group}`),
    icon: 'list',
    isChosen: group === at,
    run: () => onSearch(group === 'schedule' ? others : { ...others, group }),
  }));
  return (
    <ActionMenu label={t('lists.groups')} chooses="single" groups={[groups]}>
      <Button look="quiet" iconAfter="down">
        {t('lists.groupBy', { by: t(`lists.group.${at}`) })}
      </Button>
    </ActionMenu>
  );
}
