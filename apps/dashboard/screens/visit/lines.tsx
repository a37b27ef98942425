import { Link } from '@tanstack/react-router';
import { useWashed } from '../../api/live.js';
import type { Commitment } from '../../api/queries.js';
import { ChangedMarks } from '../../components/changed-marks.js';
import { Section } from '../../components/section.js';
import { DirectionSign, ScheduleSign } from '../../components/sign.js';
import { Said } from '../../components/words.js';
import { useWords } from '../../words/i18n.js';
import css from './visit.module.css';

/** Commitments whose window says nothing now: without a date, or closed. */
export function Lines({ title, items }: { title: string; items: readonly Commitment[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title} count={items.length}>
      <ul className={css.lines}>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function Row({ item }: { item: Commitment }) {
  const { t } = useWords();
  const { id, statement, language, schedule, outcome, direction, responsible } = item;
  return (
    <li data-washed={useWashed(id) || undefined}>
      <ScheduleSign schedule={schedule} outcome={outcome} />
      <span>
        <Link data-walked to="/commitments/$id" params={{ id }}>
          <Said language={language}>{statement}</Said>
        </Link>
        <ChangedMarks item={item} />
      </span>
      <span className={css.by}>
        <DirectionSign of={direction} />
        <span className={responsible ? '' : 'faint'} dir="auto">
          {responsible ?? t('nobodyNamed')}
        </span>
      </span>
    </li>
  );
}
