import type { Commitment } from '../../api/queries.js';
import { Before } from '../../components/changed-marks.js';
import { DaysTo } from '../../components/days-to.js';
import { Highlighted } from '../../components/highlighted.js';
import { type Names, personName } from '../../components/person.js';
import { Direction } from '../../components/sign.js';
import { Who } from '../../components/who.js';
import { Words, wordsLanguage } from '../../components/words.js';
import { listed, setApart } from '../../words/apart.js';
import { moment, shortWindow } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import type { Column } from './columns.js';
import css from './table.module.css';

interface Props {
  readonly column: Column;
  readonly item: Commitment;
  readonly people: Names;
  readonly today: string;
  readonly query: string | undefined;
  /** As it was at the moment since which changes are marked, if it differs since. */
  readonly was?: Commitment | undefined;
}

/** What stands in a cell. */
export function Cell({ column, item, people, today, query, was }: Props) {
  const { t, locale } = useWords();
  switch (column) {
    case 'when':
      return <When item={item} was={was} />;
    case 'days':
      return item.schedule === null || item.schedule === 'undated' ? (
        <span className="faint">–</span>
      ) : (
        <DaysTo item={item} today={today} isShort />
      );
    case 'responsible':
      return item.responsible === null ? (
        <span className="faint">{t('nobodyNamed')}</span>
      ) : (
        <>
          {was?.responsible && was.responsible !== item.responsible && <Before>{was.responsible}</Before>}
          <span className="clamp" dir="auto">
            <Highlighted text={item.responsible} query={query} />
          </span>
        </>
      );
    case 'counterparts':
      return (
        <span className="clamp" dir="auto">
          <Highlighted text={listed(locale, item.counterparts)} query={query} />
        </span>
      );
    case 'direction':
      return <Direction of={item.direction} />;
    case 'owner':
      return (
        <>
          {was?.owner && was.owner !== item.owner && <Before>{personName(t, was.owner, people)}</Before>}
          <Who name={item.owner === null ? null : personName(t, item.owner, people)} />
        </>
      );
    case 'evidence':
      return (
        <span className={`ev ${css.ev} ${item.evidence}`}>{t(`lists.value.evidence.${item.evidence}`)}</span>
      );
    case 'visit':
      return (
        <span className="clamp" dir="auto">
          <Highlighted text={item.visitTitle} query={query} />
        </span>
      );
    case 'kind':
      return t(`lists.value.kind.${item.kind}`);
    case 'stage':
      return t(`lists.value.stage.${item.stage}`);
    case 'tags':
      return (
        <span className="clamp" dir="auto">
          {item.tags.map(setApart).join(', ')}
        </span>
      );
    case 'slip':
      return item.slipDays ? t('lists.days', { count: item.slipDays }) : <span className="faint">–</span>;
    case 'reports':
      return item.reports || <span className="faint">–</span>;
    case 'changed':
      return <time dateTime={item.changedAt}>{moment(locale, item.changedAt)}</time>;
  }
}

/** The window over the words that it comes from. */
function When({ item, was }: { item: Commitment; was: Commitment | undefined }) {
  const { t, locale } = useWords();
  const { window, words } = item;
  const before = was && shortWindow(locale, was.window.first, was.window.last);
  const now = shortWindow(locale, window.first, window.last);
  return (
    <>
      {before !== undefined && before !== now && <Before>{before || t('lists.noneNamed')}</Before>}
      {window.first === null && window.last === null ? (
        <span className="faint">{t('lists.noneNamed')}</span>
      ) : (
        now
      )}
      {words && (
        <span className={`one ${css.words}`}>
          <Words language={wordsLanguage(item)}>{words}</Words>
        </span>
      )}
    </>
  );
}
