import type { Schemas } from '../../api/client.js';
import { useWork } from '../../api/maintenance.js';
import { Button } from '../../components/button.js';
import { PlainTable } from '../../components/plain-table.js';
import table from '../../components/plain-table.module.css';
import { Progress } from '../../components/progress.js';
import { Section } from '../../components/section.js';
import { Icon } from '../../components/sign.js';
import { useViewName } from '../../components/view-name.js';
import { useWords } from '../../words/i18n.js';
import css from './works.module.css';

type View = Schemas['ProjectionList']['items'][number];

/** How far each view is, and what stands in its way. */
export function Views({ items, isKeeper }: { items: readonly View[]; isKeeper: boolean }) {
  const { t } = useWords();
  const { work, start } = useWork('verify');
  return (
    <Section
      title={t('works.views')}
      count={items.length}
      end={
        isKeeper && (
          <Button icon="check" isDisabled={work?.isRunning ?? false} onPress={start}>
            {t('works.verify')}
          </Button>
        )
      }
    >
      <PlainTable
        heads={[
          t('works.view'),
          { figure: t('works.version') },
          { figure: t('works.atEvent') },
          { figure: t('works.lag') },
          t('works.state'),
        ]}
        hasActs={isKeeper}
      >
        {items.map((view) => (
          <Row key={view.name} view={view} isKeeper={isKeeper} />
        ))}
      </PlainTable>
    </Section>
  );
}

function Row({ view, isKeeper }: { view: View; isKeeper: boolean }) {
  const { t, locale } = useWords();
  const name = useViewName();
  const rebuild = useWork('rebuild', view.name);
  const retry = useWork('retry', view.name);
  const isBusy = Boolean(rebuild.work?.isRunning || view.rebuilding || retry.work?.isRunning);
  return (
    <tr>
      <th scope="row">
        <b className="strong">{name(view.name)}</b>
        <span className="mono faint">{view.name}</span>
      </th>
      <td className={table.figure} data-label={t('works.version')}>
        {view.version}
      </td>
      <td className={table.figure} data-label={t('works.atEvent')}>
        {view.position.toLocaleString(locale)}
      </td>
      <td className={table.figure} data-label={t('works.lag')}>
        {view.lag.toLocaleString(locale)}
      </td>
      <td className={table.state}>
        <State view={view} work={rebuild.work} />
      </td>
      {isKeeper && (
        <td className={table.acts}>
          {view.deadLetters.failed > 0 && (
            <Button
              icon="again"
              isDisabled={isBusy}
              aria-label={t('works.retryOf', { view: name(view.name) })}
              onPress={retry.start}
            >
              {t('works.retry')}
            </Button>
          )}
          <Button
            look="quiet"
            isDisabled={isBusy}
            aria-label={t('works.rebuildOf', { view: name(view.name) })}
            onPress={rebuild.start}
          >
            {t('works.rebuild')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function State({ view, work }: { view: View; work: ReturnType<typeof useWork>['work'] }) {
  const { t, locale } = useWords();
  const { version, wanted, deadLetters, trouble, lag } = view;
  const running = work?.isRunning ? work : view.rebuilding;
  if (running) {
    const [done, total] = [running.done, running.total].map((count) => count.toLocaleString(locale));
    return (
      <>
        <Progress label={t('works.rebuild')} done={running.done} total={running.total} />
        <span className="xs faint">{t('works.progress', { done, total, version })}</span>
      </>
    );
  }
  if (trouble !== null)
    return (
      <>
        <span className={css.trouble}>
          <Icon name="warn" />
          {t(view.stopped ? 'works.stopped' : 'works.troubled')}
        </span>
        <span className="xs faint">{trouble}</span>
      </>
    );
  if (deadLetters.failed > 0)
    return (
      <>
        <span className={css.trouble}>
          <Icon name="warn" />
          {new Intl.ListFormat(locale, { type: 'conjunction' }).format(
            [
              t('works.failed', { count: deadLetters.failed }),
              deadLetters.waiting > 0 && t('works.waitBehind', { count: deadLetters.waiting }),
            ].filter((part) => typeof part === 'string'),
          )}
        </span>
        <span className="xs faint">{t('works.othersGoOn')}</span>
      </>
    );
  if (work?.problem)
    return (
      <span className={css.trouble}>
        <Icon name="warn" />
        {t('works.brokeOff', { problem: work.problem })}
      </span>
    );
  if (version !== wanted) return <span className="dim">{t('works.outdated', { version: wanted })}</span>;
  if (lag > 0) return <span className="dim">{t('works.taking')}</span>;
  return (
    <span className={css.fine}>
      <Icon name="check" />
      {t(work?.result ? 'works.rebuilt' : 'works.fine')}
    </span>
  );
}
