import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Changed } from '../api/changes.js';
import { useMomentWords, useSince } from '../shell/since.js';
import { useWords } from '../words/i18n.js';
import { Button } from './button.js';
import { Before, ChangedMarks, useDifferences } from './changed-marks.js';
import css from './changed-marks.module.css';
import { Failed } from './failed.js';
import { Section } from './section.js';
import { ScheduleSign } from './sign.js';
import { Said } from './words.js';

/** So many are told at first. */
const SHOWN = 8;

/** What stands otherwise than at the moment in the address, each with from what to what; nothing where none is asked for. */
export default function WhatChanged({ visit }: { visit?: string }) {
  const { t } = useWords();
  const marked = useSince();
  const inWords = useMomentWords();
  const [isAll, setAll] = useState(false);
  if (!marked) return null;
  const { since, changes, error } = marked;
  if (error) return <Failed error={error} />;
  if (!changes) return null;
  const items = changes.items.filter(({ commitment }) => visit === undefined || commitment.visit === visit);
  return (
    <div id="changed">
      <Section title={t('since.title', { when: inWords(since) })} count={items.length}>
        {items.length === 0 && <p className={css.rest}>{t('since.nothing')}</p>}
        <ul className={css.list}>
          {items.slice(0, isAll ? undefined : SHOWN).map((one) => (
            <Line key={one.commitment.id} {...one} />
          ))}
        </ul>
        {!isAll && items.length > SHOWN && (
          <p className={css.rest}>
            <Button look="link" onPress={() => setAll(true)}>
              {t('since.more', { count: items.length - SHOWN })}
            </Button>
          </p>
        )}
        {!changes.isWhole && (
          <p className={css.rest}>{t('since.tooMany', { count: changes.items.length })}</p>
        )}
      </Section>
    </div>
  );
}

function Line({ commitment }: Changed) {
  const { id, statement, language, schedule, outcome } = commitment;
  const steps = useDifferences(commitment).filter(({ from }) => from !== undefined);
  return (
    <li>
      <ScheduleSign schedule={schedule} outcome={outcome} />
      <Link to="/commitments/$id" params={{ id }}>
        <Said language={language}>{statement}</Said>
      </Link>
      <ChangedMarks item={commitment} />
      {steps.map(({ what, from = '', to = '' }) => (
        <div key={what} className={css.steps}>
          <Before>{from}</Before> {what === 'reworded' ? null : <>→ {to}</>}
        </div>
      ))}
    </li>
  );
}
