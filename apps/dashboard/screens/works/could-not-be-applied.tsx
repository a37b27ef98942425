import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client.js';
import { useWork } from '../../api/maintenance.js';
import { deadLettersQuery } from '../../api/works.js';
import { Button } from '../../components/button.js';
import { copy } from '../../components/copy.js';
import { useEventName } from '../../components/event-name.js';
import { Section } from '../../components/section.js';
import { Strip } from '../../components/strip.js';
import { useViewName } from '../../components/view-name.js';
import { say } from '../../shell/toast.js';
import { moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { About } from './about.js';
import css from './works.module.css';

type View = Schemas['ProjectionList']['items'][number];
type Letter = Schemas['DeadLetter'];

/** What views could not take: which event, of what, and why; nothing is skipped. */
export function CouldNotBeApplied({ views, isKeeper }: { views: readonly View[]; isKeeper: boolean }) {
  const { t } = useWords();
  const stuck = views.filter(({ deadLetters }) => deadLetters.failed > 0);
  if (stuck.length === 0) return null;
  const sum = (name: 'failed' | 'waiting') =>
    stuck.reduce((all, { deadLetters }) => all + deadLetters[name], 0);
  const count =
    sum('waiting') > 0
      ? t('works.countBehind', { count: sum('failed'), waiting: sum('waiting') })
      : sum('failed');
  return (
    <Section title={t('works.notApplied')} count={count}>
      {stuck.map(({ name }) => (
        <OfView key={name} view={name} isKeeper={isKeeper} />
      ))}
    </Section>
  );
}

function OfView({ view, isKeeper }: { view: string; isKeeper: boolean }) {
  const { t } = useWords();
  const name = useViewName();
  const { work, start } = useWork('retry', view);
  const letters = useQuery(deadLettersQuery(view)).data?.items ?? [];
  const failed = letters.filter(({ waitsBehind }) => waitsBehind === null);
  const take = async (): Promise<void> => {
    await copy(
      failed
        .map(({ position, type, streamId, error }) => `${view} ${position} ${type} ${streamId}: ${error}`)
        .join('\n'),
    );
    say({ text: t('works.copied') });
  };
  return (
    <div className={css.stuck}>
      <ol>
        {failed.map((letter) => (
          <Failed key={letter.position} view={view} letter={letter} />
        ))}
      </ol>
      <p className="sm dim">{t('works.wayOut')}</p>
      {work && !work.isRunning && (
        <Strip tone={work.result?.ok ? 'well' : 'late'} icon={work.result?.ok ? 'check' : 'warn'}>
          {work.problem ?? t(work.result?.ok ? 'works.retried' : 'works.stillFails')}
        </Strip>
      )}
      <div className={css.row}>
        {isKeeper && (
          <Button
            look="go"
            icon="again"
            about={name(view)}
            isDisabled={work?.isRunning ?? false}
            onPress={start}
          >
            {t('works.retryAll', { count: failed.length })}
          </Button>
        )}
        <Button look="quiet" about={name(view)} onPress={take}>
          {t('works.copy')}
        </Button>
      </div>
    </div>
  );
}

function Failed({ view, letter }: { view: string; letter: Letter }) {
  const { t, locale } = useWords();
  const name = useViewName();
  const happened = useEventName();
  const { position, type, streamId, error, attempts, triedAt } = letter;
  return (
    <li>
      <p className="sm">
        <b className="strong">{t('works.event', { position, what: happened(type) })}</b>{' '}
        <About stream={streamId} />{' '}
        <span className="dim">
          {t('works.couldNotTake', { view: name(view), count: attempts, when: moment(locale, triedAt) })}
        </span>
      </p>
      <code className={css.code} lang="en">
        {type} · {streamId}
        <br />
        {error}
      </code>
    </li>
  );
}
