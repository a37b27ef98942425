import { useWork } from '../../api/maintenance.js';
import { Progress } from '../../components/progress.js';
import { Section } from '../../components/section.js';
import { Icon } from '../../components/sign.js';
import { useViewName } from '../../components/view-name.js';
import { moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { About } from './about.js';
import css from './works.module.css';

/** Whether the log is whole and the views are what it says, as far as this browser has had it checked. */
export function Integrity({ isKeeper }: { isKeeper: boolean }) {
  const { t, locale } = useWords();
  const { work } = useWork('verify');
  const name = useViewName();
  const result = work?.result && 'events' in work.result ? work.result : undefined;
  const inLog = work?.findings.filter(({ where }) => where === 'log').length ?? 0;
  const inViews = (work?.findings.length ?? 0) - inLog;
  return (
    <Section title={t('works.integrity')}>
      {!work && <p className={css.nothing}>{t(isKeeper ? 'works.notVerified' : 'works.keepersVerify')}</p>}
      {work?.isRunning && (
        <div className={css.nothing}>
          <Progress label={t('works.verifying')} done={work.done} total={work.total} />
        </div>
      )}
      {work?.problem && (
        <p className={css.nothing}>
          <span className={css.trouble}>
            <Icon name="warn" />
            {t('works.brokeOff', { problem: work.problem })}
          </span>
        </p>
      )}
      {result && work?.endedAt && (
        <div role="status">
          <dl className={css.pairs}>
            <dt>{t('works.chain')}</dt>
            <dd className={inLog > 0 ? css.trouble : undefined}>
              {inLog > 0
                ? t('works.chainBroken', { count: inLog })
                : t('works.chainWhole', {
                    count: result.events,
                    number: result.events.toLocaleString(locale),
                    when: moment(locale, work.endedAt),
                  })}
            </dd>
            <dt>{t('works.recomputed')}</dt>
            <dd className={inViews > 0 ? css.trouble : undefined}>
              {inViews > 0
                ? t('works.viewsDiffer', { count: inViews })
                : t('works.viewsEqual', { count: result.streams })}
            </dd>
          </dl>
        </div>
      )}
      {work && work.findings.length > 0 && (
        <ul className={css.findings}>
          {work.findings.map(({ where, view, streamId, position, problem }) => (
            <li key={`${where} ${streamId} ${position} ${problem}`}>
              <p className="sm">
                <b className="strong">
                  {view === null ? t('works.inLog', { position: position ?? '' }) : `${name(view)}:`}
                </b>{' '}
                <About stream={streamId} />
              </p>
              <code className={css.code} lang="en">
                {where} · {streamId}
                <br />
                {problem}
              </code>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
