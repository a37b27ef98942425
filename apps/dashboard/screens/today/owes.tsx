import { Link } from '@tanstack/react-router';
import { choices } from '../../api/filter.js';
import type { Today } from '../../api/queries.js';
import { Section } from '../../components/section.js';
import { DirectionSign } from '../../components/sign.js';
import { listed } from '../../words/apart.js';
import { useWords } from '../../words/i18n.js';
import { Counted } from './counted.js';
import css from './today.module.css';

const titles = { ours: 'weOwe', theirs: 'theyOwe', joint: 'together' } as const;

/** Open commitments by who owes them to whom. */
export function Owes({ owed }: { owed: Today['owed'] }) {
  const { t, locale } = useWords();
  const count = (direction: keyof typeof titles) =>
    owed.find((one) => one.direction === direction)?.count ?? 0;
  if (owed.every((one) => one.count === 0)) return null;
  return (
    <Section
      title={t('today.owes')}
      end={
        <Link className={`onward ${css.link}`} to="/commitments" search={{ stage: 'open' }}>
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
          {choices.direction.map((direction) => (
            <i key={direction} className={css[direction]} style={{ flex: count(direction) }} />
          ))}
        </div>
        {owed.map(({ direction, count: sum, list: all, bodies }) => (
          <div key={direction} hidden={sum === 0}>
            <h3>
              <DirectionSign of={direction} />
              {t(`today.${titles[direction]}`)}
              <Counted figure={{ count: sum, list: all }} label={t(`today.${titles[direction]}`)} />
            </h3>
            <ul>
              {bodies.map(({ responsible, counterparts, count: number, list: found }) => (
                <li key={responsible}>
                  <span className={responsible ? '' : 'faint'}>
                    {responsible ? <bdi>{responsible}</bdi> : t('nobodyNamed')}
                    {counterparts.length > 0 && (
                      <small>
                        {t(direction === 'joint' ? 'today.with' : 'today.to', {
                          names: listed(locale, counterparts),
                        })}
                      </small>
                    )}
                  </span>
                  <Counted figure={{ count: number, list: found }} label={responsible ?? t('nobodyNamed')} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
