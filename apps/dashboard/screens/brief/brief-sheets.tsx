import { Link } from '@tanstack/react-router';
import { Fragment, useMemo } from 'react';
import { Direction } from '../../components/sign.js';
import { Words } from '../../components/words.js';
import { useWords } from '../../words/i18n.js';
import css from './brief.module.css';
import { BriefChart } from './brief-chart.js';
import { type Block, Pages } from './pages.js';
import type { ToldBrief, ToldItem } from './told.js';

/** A brief on sheets of paper, on the screen as it is printed. */
export function BriefSheets({ told, day }: { told: ToldBrief; day: string }) {
  const { t } = useWords();
  const blocks = useMemo((): Block[] => {
    const dated = told.sections.find(({ name }) => name === 'dated')?.items ?? [];
    const heading = (key: string, title: string, count?: number): Block => ({
      key,
      isHeading: true,
      content: (
        <div className={css.heading}>
          <h2>
            {title} {count !== undefined && <span>{count}</span>}
          </h2>
        </div>
      ),
    });
    const lines = (key: string, texts: readonly string[]): Block[] =>
      texts.map((text, at) => ({
        key: `${key} ${at}`,
        content: (
          <p className={css.line} dir="auto">
            {text}
          </p>
        ),
      }));
    return [
      { key: 'opening', content: <Opening told={told} /> },
      ...(dated.length > 0 ? [{ key: 'chart', content: <BriefChart items={dated} day={day} /> }] : []),
      ...told.sections.flatMap(({ name, title, count, items }) => [
        heading(name, title, count),
        ...items.map((item) => ({ key: item.commitment.id, content: <Item item={item} /> })),
      ]),
      heading('changed', told.changed.title),
      ...lines('changed', told.changed.lines),
      ...(told.raise.lines.length > 0
        ? [heading('raise', told.raise.title), ...lines('raise', told.raise.lines)]
        : []),
    ];
  }, [told, day]);
  return (
    <div className={css.desk} data-paper>
      <Pages
        blocks={blocks}
        head={
          <>
            <b>Aide-mémoire</b>
            <span dir="auto">{told.asOf}</span>
          </>
        }
        foot={(page, pages) => (
          <>
            <span>{told.foot}</span>
            <span>{t('brief.page', { page, pages })}</span>
          </>
        )}
      />
    </div>
  );
}

function Opening({ told }: { told: ToldBrief }) {
  return (
    <>
      <h1 dir="auto">{told.title}</h1>
      <p className={css.lede}>{told.lede}</p>
      <dl className={css.figures}>
        {told.figures.map(({ count, label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Item({
  item: { number, commitment, statement, words, parties, when, state, direction },
}: {
  item: ToldItem;
}) {
  const { schedule } = commitment;
  const look = schedule === 'overdue' ? css.late : schedule === 'window-open' ? css.open : '';
  return (
    <div className={css.item}>
      <span className={css.number}>{number}</span>
      <div>
        <Link to="/commitments/$id" params={{ id: commitment.id }} className={css.statement}>
          <b lang={commitment.language} dir="auto">
            {statement}
          </b>
        </Link>
        {words.length > 0 && (
          <span className={css.words}>
            {words.map(({ text, language }) => (
              <Fragment key={text}>
                <Words language={language}>{text}</Words>{' '}
              </Fragment>
            ))}
          </span>
        )}
        <span className={css.parties} dir="auto">
          {parties}
        </span>
      </div>
      <div className={css.beside}>
        {when !== '' && <b>{when}</b>}
        {state !== '' && (
          <span className={look && `${look} sched ${schedule}`}>
            {state}
            <br />
          </span>
        )}
        <Direction of={commitment.direction}>{direction}</Direction>
      </div>
    </div>
  );
}
