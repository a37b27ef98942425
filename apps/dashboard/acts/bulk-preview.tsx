import type { BatchResult } from '../api/batch.js';
import type { Commitment } from '../api/queries.js';
import type { Draft } from '../components/draft.js';
import { type Names, personName } from '../components/person.js';
import { Scroller } from '../components/scroller.js';
import { Said } from '../components/words.js';
import { shortWindow } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import type { SaidRefusal } from '../words/refusal-words.js';
import { type BulkAct, tagsIn } from './bulk.js';
import css from './bulk.module.css';

/** What would become of one of several commitments. */
export interface Planned {
  readonly item: Commitment;
  readonly result?: BatchResult | undefined;
  /** Why it cannot take it. */
  readonly leftOut: SaidRefusal | undefined;
}

interface Props {
  readonly act: BulkAct;
  readonly draft: Draft;
  readonly planned: readonly Planned[];
  readonly people: Names;
}

/** Each with what it is and what it would be; those that cannot take it with why. */
export function Preview({ act, draft, planned, people }: Props) {
  const { t } = useWords();
  return (
    <Scroller className={css.preview ?? ''} label={t('lists.changes')}>
      <table>
        <tbody>
          {planned.map(({ item, result, leftOut }) => (
            <tr key={item.id} className={leftOut === undefined ? '' : css.left}>
              <td colSpan={leftOut === undefined ? 1 : 3}>
                <span className="clamp">
                  <Said language={item.language}>{item.statement}</Said>
                </span>
                {leftOut && <small lang={leftOut.lang}>{leftOut.text}</small>}
              </td>
              {leftOut === undefined && result && (
                <Change act={act} draft={draft} item={item} result={result} people={people} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface Recorded {
  readonly timeframe?: { readonly window: Commitment['window'] };
}

/** Old and new, as the register would record it. */
function Change({
  act,
  draft,
  item,
  result,
  people,
}: Pick<Props, 'act' | 'draft' | 'people'> & { item: Commitment; result: BatchResult }) {
  const { t, locale } = useWords();
  const [was, becomes] = ((): readonly [string, string] => {
    switch (act) {
      case 'assign':
        return [
          item.owner ? personName(t, item.owner, people) : t('nobody'),
          draft.owner ? personName(t, draft.owner, people) : t('nobody'),
        ];
      case 'narrow':
      case 'postpone': {
        const days = ({ first, last }: Commitment['window']) =>
          shortWindow(locale, first, last) || t('lists.noneNamed');
        const window = (result.events?.[0]?.data as Recorded | undefined)?.timeframe?.window;
        return [days(item.window), window ? days(window) : ''];
      }
      case 'report':
        return ['', draft.report ?? ''];
      case 'tag':
        return [
          '',
          tagsIn(draft)
            .map((tag) => `+ ${tag}`)
            .join(', '),
        ];
      case 'close':
        return [t(`stage.${item.stage}`), draft.outcome ? t(`outcome.${draft.outcome as 'fulfilled'}`) : ''];
    }
  })();
  return (
    <>
      <td className={css.was}>{was && <del>{was}</del>}</td>
      <td className={css.becomes}>{becomes}</td>
    </>
  );
}
