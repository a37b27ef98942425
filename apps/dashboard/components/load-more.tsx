import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import css from './rows.module.css';

type Pages = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;

/** What stands below the first pages of a list, as long as there are more. */
export function LoadMore({ of: { hasNextPage, isFetchingNextPage, fetchNextPage } }: { of: Pages }) {
  const { t } = useWords();
  if (!hasNextPage) return null;
  return (
    <p className={css.more}>
      <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
        {t('pieces.more')}
      </Button>
    </p>
  );
}
