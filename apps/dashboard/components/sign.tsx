/** Signs: brackets are the window, the dot is today; a sheet is evidence; an arrow is a direction. The word stands beside them. */
import { useWords } from '../words/i18n.js';
import css from './sign.module.css';

type Schedule = 'undated' | 'upcoming' | 'window-open' | 'overdue';
type Outcome = 'fulfilled' | 'partly-fulfilled' | 'not-fulfilled' | 'withdrawn' | 'superseded';
export interface Standing {
  readonly schedule: Schedule | null;
  readonly outcome: Outcome | null;
}

/** The sign alone, for where a row has no room for the word: it is said to who cannot see it. */
export function ScheduleSign({ schedule, outcome }: Standing) {
  const { t } = useWords();
  const name = schedule ?? outcome ?? 'undated';
  const label = outcome ? t(`outcome.${outcome}`) : t(`schedule.${schedule ?? 'undated'}`);
  return <i className={`g ${name}`} role="img" aria-label={label} />;
}

export function ScheduleWord({ schedule, outcome }: Standing) {
  const { t } = useWords();
  const name = schedule ?? outcome ?? 'undated';
  return (
    <span className={`sched ${css.sched} ${name}`}>
      {outcome ? t(`outcome.${outcome}`) : t(`schedule.${schedule ?? 'undated'}`)}
    </span>
  );
}

export function Direction({ of, children }: { of: 'ours' | 'theirs' | 'joint'; children?: string }) {
  const { t } = useWords();
  return <span className={`dir ${css.word} ${of}`}>{children ?? t(`direction.${of}`)}</span>;
}

export function DirectionSign({ of }: { of: 'ours' | 'theirs' | 'joint' }) {
  const { t } = useWords();
  return <span className={`dir ${css.word} ${of}`} role="img" aria-label={t(`direction.${of}`)} />;
}

export function Evidence({ state }: { state: 'none' | 'claimed' | 'verified' }) {
  const { t } = useWords();
  return <span className={`ev ${css.word} ${css[state]} ${state}`}>{t(`evidence.${state}`)}</span>;
}

export function Icon({ name }: { name: string }) {
  return <i className={`i i-${name}`} aria-hidden="true" />;
}
