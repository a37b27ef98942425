import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, took } from '../../api/client.js';
import type { ListSearch } from '../../api/filter.js';
import { meQuery } from '../../api/queries.js';
import { ActionMenu } from '../../components/action-menu.js';
import { Button, IconButton } from '../../components/button.js';
import { GroupMenu } from '../../components/group-menu.js';
import { useActions } from '../../shell/actions.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords } from '../../words/refusal-words.js';
import { allColumns, type Column, usual } from './columns.js';
import { ListMenu } from './list-menu.js';
import css from './view-menus.module.css';

interface Props {
  readonly search: ListSearch;
  readonly shown: readonly Column[];
  readonly onSearch: (search: ListSearch) => void;
}

/** How the table is shown: in which groups, with which columns. */
export function ViewMenus({ search, shown, onSearch, onPrint }: Props & { readonly onPrint: () => void }) {
  return (
    <>
      <GroupMenu search={search} onSearch={onSearch} />
      <Columns search={search} shown={shown} onSearch={onSearch} />
      <ListMenu search={search} onPrint={onPrint} />
    </>
  );
}

/** Chosen ones stand in the address; somebody's usual ones are kept for them on the server. */
function Columns({ search, shown, onSearch }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const me = useQuery(meQuery).data;
  const { columns: _, ...others } = search;
  const keep = useMutation({
    mutationFn: async (columns: Column[] | null) => {
      if (!me) return;
      const body = { ...me.preferences, columns };
      await took(api.PUT('/api/v1/me/preferences', { body }));
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    },
    onSuccess: () => {
      onSearch(others);
      say({ text: t('lists.columnsKept') });
    },
    onError: (error) => say({ text: failureInWords(error) }),
  });
  const toggle = (column: Column): void => {
    const next = allColumns.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one)));
    const isUsual = next.join() === (me?.preferences.columns ?? usual).join();
    onSearch(isUsual || next.length === 0 ? others : { ...others, columns: next.join(',') });
  };
  const keepShown = () => keep.mutate([...shown]);
  const label = t('lists.columns');
  const isKept = search.columns === undefined;
  const keeping = { id: 'keep-columns', name: t('lists.keepColumns'), about: label, icon: 'cols' };
  useActions(isKept ? [] : [{ ...keeping, run: keepShown }]);
  return (
    <ActionMenu
      label={label}
      chooses="multiple"
      groups={[
        allColumns.map((column) => ({
          id: `column ${column}`,
          name: t(`lists.column.${column}`),
          icon: 'cols',
          isChosen: shown.includes(column),
          run: () => toggle(column),
        })),
      ]}
      foot={
        <div className={css.foot}>
          <Button look="link" isDisabled={isKept} onPress={keepShown}>
            {t('lists.keepColumns')}
          </Button>
        </div>
      }
    >
      <span className={css.wideOnly}>
        <IconButton icon="cols" label={label} />
      </span>
    </ActionMenu>
  );
}
