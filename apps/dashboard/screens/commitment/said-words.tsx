import { Link } from '@tanstack/react-router';
import { endOfDay } from '#domain/timeframes/zone.js';
import type { Act } from '../../acts/acts.js';
import type { CommitmentDetail, Whole } from '../../api/queries.js';
import { Button } from '../../components/button.js';
import { axisAround, WindowBar } from '../../components/window-bar.js';
import { Words, wordsLanguage } from '../../components/words.js';
import { usePast } from '../../shell/as-of.js';
import {
  clock,
  daysBetween,
  isUndated,
  languageName,
  longDay,
  quoted,
  windowDays,
} from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './commitment.module.css';

interface Props {
  readonly commitment: CommitmentDetail;
  readonly passages: Whole['passages'];
  readonly today: string;
  /** Missing where nothing can be done: in the past, or for who only reads. */
  readonly onAct: ((act: Act) => void) | undefined;
}

/** The exact words on paper, those of the date marked; beside them the window that they mean. */
export function SaidWords({ commitment, passages, today, onAct }: Props) {
  const { t, locale } = useWords();
  const { stage } = commitment;
  return (
    <div className={`${css.said} ${passages.length === 0 ? css.unsaid : ''}`}>
      <div className={css.inner}>
        <div className={css.quotes}>
          {passages.length === 0 && <p className={css.none}>{t('commitment.unsaid')}</p>}
          {passages.map(({ source, sourceTitle, language, words, date, place, paragraph }) => (
            <figure key={`${source} ${place.start}`}>
              <blockquote lang={language} dir="auto">
                <Marked text={words} part={date} language={language} />
              </blockquote>
              <figcaption>
                <Link
                  to="/visits/$id/sources"
                  params={{ id: commitment.visit }}
                  search={{ source, at: commitment.id }}
                >
                  {t('commitment.source', {
                    source: sourceTitle,
                    paragraph,
                    language: languageName(locale, language),
                  })}
                </Link>
              </figcaption>
            </figure>
          ))}
        </div>
        <Meaning commitment={commitment} today={today} />
        {onAct && stage === 'open' && (
          <div className={css.acts}>
            <Button icon="narrow" hotkey="date" anchor="fix" onPress={() => onAct({ name: 'narrow' })}>
              {t(isUndated(commitment) ? 'commitment.fix' : 'commitment.narrow')}
            </Button>
            {!isUndated(commitment) && (
              <Button icon="later" hotkey="postpone" onPress={() => onAct({ name: 'postpone' })}>
                {t('commitment.postpone')}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

/** Words in the quotation marks of their language, those of the date under the marker. */
function Marked({
  text,
  part,
  language,
}: {
  text: string;
  part: Whole['passages'][number]['date'];
  language: string;
}) {
  if (part === null) return quoted(text, language);
  const [open, close] = quoted('\n', language).split('\n');
  return (
    <>
      {open}
      {text.slice(0, part.start)}
      <span className="mark">{text.slice(part.start, part.end)}</span>
      {text.slice(part.end)}
      {close}
    </>
  );
}

function Meaning({ commitment, today }: { commitment: CommitmentDetail; today: string }) {
  const { t, locale } = useWords();
  const isPast = usePast() !== undefined;
  const { words, window, edtf, schedule, zone } = commitment;
  const { first, last } = window;
  const title = isUndated(commitment) ? t('commitment.notFixed') : windowDays(locale, first, last);
  return (
    <section className={css.when} aria-label={t('commitment.noWords')}>
      {words && (
        <p>
          <Words language={wordsLanguage(commitment)}>{words}</Words> {t('commitment.means')}
        </p>
      )}
      <h2>{title}</h2>
      {isUndated(commitment) && <p>{t('commitment.notFixedText')}</p>}
      {!isUndated(commitment) && (
        <WindowBar
          isPlain
          axis={axisAround(first, last, today)}
          window={window}
          edtf={edtf}
          schedule={schedule}
          label={t(isPast ? 'commitment.axisThen' : 'commitment.axis', {
            first: first ? longDay(locale, first) : '…',
            last: last ? longDay(locale, last) : '…',
            today: longDay(locale, today),
          })}
        />
      )}
      <p>
        <DaysSentence commitment={commitment} />{' '}
        {last !== null && schedule !== null && schedule !== 'overdue' && <After day={last} zone={zone} />}
      </p>
    </section>
  );
}

/** "36 days left of 91." */
function DaysSentence({
  commitment: { schedule, window, daysLeft, daysToOpening },
}: {
  commitment: CommitmentDetail;
}) {
  const { t } = useWords();
  const { first, last } = window;
  if (schedule === 'upcoming' && daysToOpening !== null)
    return <b className={css.begins}>{t('days.in', { count: daysToOpening })}.</b>;
  if (schedule === 'overdue' && daysLeft !== null)
    return <b className={css.begins}>{t('days.over', { count: -daysLeft })}.</b>;
  if (schedule !== 'window-open' || last === null || daysLeft === null) return null;
  return (
    <>
      <b>{daysLeft === 0 ? t('days.lastDay') : t('days.left', { count: daysLeft })}</b>{' '}
      {first !== null && t('commitment.ofDays', { count: daysBetween(first, last) + 1 })}
    </>
  );
}

/** When it falls overdue: midnight at the place, and what the clock here says then. */
function After({ day, zone }: { day: string; zone: string }) {
  const { t, locale } = useWords();
  const over = endOfDay(day as Parameters<typeof endOfDay>[0], zone);
  const here = clock(locale, over);
  const said = longDay(locale, day);
  return here === clock(locale, over, zone)
    ? t('commitment.overdueAfterHere', { day: said })
    : t('commitment.overdueAfter', { day: said, instant: here });
}
