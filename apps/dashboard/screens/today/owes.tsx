import { Link } from '@tanstack/react-router';
import type { Commitment } from '../../api/queries.js';
import { Section } from '../../components/section.js';
import { DirectionSign } from '../../components/sign.js';
import { useWords } from '../../words/i18n.js';
import css from './today.module.css';

const titles = { ours: 'weOwe', theirs: 'theyOwe', joint: 'together' } as const;
const directions = ['ours', 'theirs', 'joint'] as const;

/** Open commitments by who owes them to whom. */
export function Owes({ items }: { items: readonly Commitment[] }) {
  const { t, locale } = useWords();
  if (items.length === 0) return null;
  const count = (direction: (typeof directions)[number]) =>
    items.filter((item) => item.direction === direction).length;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const bodies = (direction: (typeof directions)[number]) => {
    const found = new Map<string, { who: string | null; counterparts: readonly string[]; count: number }>();
    for (const { responsible, counterparts, direction: one } of items) {
      if (one !== direction) continue;
      const key = JSON.stringify([responsible, counterparts]);
      found.set(key, { who: responsible, counterparts, count: (found.get(key)?.count ?? 0) + 1 });
    }
    return [...found].toSorted(
      ([, a], [, b]) => Number(a.who === null) - Number(b.who === null) || b.count - a.count,
    );
  };
  return (
    <Section
      title={t('today.owes')}
      end={
        <Link className={css.link} to="/commitments" search={{ stage: 'open' }}>
          {t('today.asTable')}
        </Link>
      }
    >
      <div className={css.owes}>
        <div
          className={css.scale}
          role="img"
          aria-label={t('today.scale', {
            ours: count('ours'),
            theirs: count('theirs'),
            joint: count('joint'),
          })}
        >
          {directions.map((direction) => (
            <i key={direction} className={css[direction]} style={{ flex: count(direction) }} />
          ))}
        </div>
        {directions.map((direction) => (
          <div key={direction} hidden={count(direction) === 0}>
            <h3>
              <DirectionSign of={direction} />
              {t(`today.${titles[direction]}`)}
              <b>{count(direction)}</b>
            </h3>
            <ul>
              {bodies(direction).map(([key, { who, counterparts, count: number }]) => (
                <li key={key}>
                  <span className={who ? '' : 'faint'}>
                    {who ?? t('nobodyNamed')}
                    {counterparts.length > 0 && (
                      <small>
                        {t(direction === 'joint' ? 'today.with' : 'today.to', {
                          names: list.format(counterparts),
                        })}
                      </small>
                    )}
                  </span>
                  <Link
                    to="/commitments"
                    search={{ stage: 'open', direction, ...(who && { body: who }) }}
                    aria-label={`${who ?? t('nobodyNamed')}: ${number}`}
                  >
                    {number}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
