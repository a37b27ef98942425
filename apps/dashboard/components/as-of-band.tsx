import type { ListSearch } from '../api/filter.js';
import { longDay } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import css from './as-of-band.module.css';
import { Button } from './button.js';
import { Icon } from './sign.js';

/** Says that a list shows what was known by a day of the past, and leads back. */
export function AsOfBand({
  search,
  onSearch,
}: {
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}) {
  const { t, locale } = useWords();
  const { asOf, ...now } = search;
  if (asOf === undefined) return null;
  return (
    <div className={css.band} role="status">
      <Icon name="clock" />
      <span>{t('lists.asOf', { day: longDay(locale, asOf) })}</span>
      <Button look="link" onPress={() => onSearch(now)}>
        {t('lists.backToNow')}
      </Button>
    </div>
  );
}
