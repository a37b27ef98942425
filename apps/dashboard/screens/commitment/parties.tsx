import { Link } from '@tanstack/react-router';
import type { Act, PlainAct } from '../../acts/acts.js';
import { rhythmInWords } from '../../acts/rhythm.js';
import type { Whole } from '../../api/queries.js';
import { Button } from '../../components/button.js';
import { personName } from '../../components/person.js';
import { Section } from '../../components/section.js';
import { listed, setApart } from '../../words/apart.js';
import { longDay, windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { mayCorrect, mayReword } from './at-stage.js';
import css from './commitment.module.css';
import { Watchers } from './watchers.js';

/** Who owes it to whom, who on our staff looks after it and who watches it; and what else is known. */
export function Parties({ whole, onAct }: { whole: Whole; onAct: ((act: Act) => void) | undefined }) {
  const { t, locale } = useWords();
  const {
    responsible,
    counterparts,
    supporting,
    owner,
    baseline,
    postponements,
    slipDays,
    edtf,
    expected,
    tags,
    kind,
    direction,
    quotes,
    id,
    stage,
    recurrence,
  } = whole.commitment;
  /** What opens the form for something that was recorded wrongly, or has changed. */
  const mend = (name: PlainAct['name'], words: string) =>
    onAct && (
      <Button look="link" onPress={() => onAct({ name })}>
        {words}
      </Button>
    );
  const list = (names: readonly string[]) =>
    names.length === 0 ? <span className="faint">{t('nobody')}</span> : listed(locale, names);
  return (
    <aside aria-label={t('commitment.parties')}>
      <Section
        title={t('commitment.parties')}
        end={mayReword(stage) && mend('parties', t('commitment.changeParties'))}
      >
        <dl className={css.party}>
          <div>
            <dt>{t('commitment.owesIt')}</dt>
            <dd dir="auto">{responsible ?? <span className="faint">{t('nobodyNamed')}</span>}</dd>
          </div>
          <div>
            <dt>{t('commitment.owedTo')}</dt>
            <dd dir="auto">{list(counterparts)}</dd>
          </div>
          <div>
            <dt>{t('commitment.supports')}</dt>
            <dd dir="auto">{list(supporting)}</dd>
          </div>
          <div>
            <dt>{t('commitment.owner')}</dt>
            <dd className={css.owner}>
              <span className={owner ? '' : 'faint'}>
                {owner ? personName(t, owner, whole.people) : t('nobodyYet')}
              </span>
              {onAct && stage === 'open' && (
                <Button hotkey="owner" onPress={() => onAct({ name: 'assign' })}>
                  {t('commitment.assign')}
                </Button>
              )}
            </dd>
          </div>
          <Watchers whole={whole} />
        </dl>
      </Section>
      <Section title={t('commitment.more')}>
        <dl className={css.party}>
          {baseline !== null && (baseline.first ?? baseline.last) !== null && (
            <div>
              <dt>{t('commitment.firstAgreed')}</dt>
              <dd>
                {windowDays(locale, baseline.first, baseline.last)}
                <br />
                <span className="faint xs">
                  {postponements === 0
                    ? t('commitment.neverMoved')
                    : t('commitment.moved', { count: postponements, days: slipDays ?? 0 })}
                </span>
              </dd>
            </div>
          )}
          {expected && (
            <div>
              <dt>{t('commitment.expected')}</dt>
              <dd>
                {longDay(locale, expected.by)}
                <br />
                <span className="faint xs">
                  {t('commitment.expectedFrom', { day: longDay(locale, expected.after) })}
                </span>
              </dd>
            </div>
          )}
          {edtf && (
            <div>
              <dt>{t('commitment.writtenAs')}</dt>
              <dd>
                <span className="mono">{edtf}</span>
                {mayCorrect(stage) && mend('date', t('commitment.correctDate'))}
              </dd>
            </div>
          )}
          {(tags.length > 0 || (onAct && mayCorrect(stage))) && (
            <div>
              <dt>{t('commitment.tags')}</dt>
              <dd>
                {tags.length > 0 ? (
                  tags.map(setApart).join(', ')
                ) : (
                  <span className="faint">{t('conflict.none')}</span>
                )}
                {mayCorrect(stage) && mend('tags', t('commitment.changeTags'))}
              </dd>
            </div>
          )}
          {(recurrence !== null || (onAct && stage === 'open')) && (
            <div>
              <dt>{t('commitment.recurs')}</dt>
              <dd>
                {recurrence === null ? (
                  <span className="faint">{t('form.recurrence.never')}</span>
                ) : (
                  <>
                    {rhythmInWords(recurrence.every, t)}
                    <br />
                    <span className="faint xs" dir="auto">
                      {t('commitment.ofSeries', { series: recurrence.series, number: recurrence.number })}
                    </span>
                  </>
                )}
                {stage === 'open' && mend('recurrence', t('commitment.changeRecurrence'))}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('commitment.kind')}</dt>
            <dd>
              {`${t(`kind.${kind}`)}, ${t(`direction.${direction}`)}`}
              {mayCorrect(stage) && mend('kind', t('commitment.correctKind'))}
            </dd>
          </div>
          <div>
            <dt>{t('commitment.visit')}</dt>
            <dd>
              <Link to="/visits/$id" params={{ id: whole.commitment.visit }} dir="auto">
                {whole.commitment.visitTitle}
              </Link>
              {mayCorrect(stage) && mend('correct-terms', t('commitment.correctVisit'))}
            </dd>
          </div>
          {(quotes.length > 0 || (onAct && mayCorrect(stage))) && (
            <div>
              <dt>{t('form.correctVisit.words')}</dt>
              <dd>
                {t('commitment.quotes', { count: quotes.length })}
                {mayCorrect(stage) && mend('quotes', t('commitment.correctQuotes'))}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('commitment.address')}</dt>
            <dd className="mono">{id}</dd>
          </div>
        </dl>
        {stage === 'open' && onAct && (
          <p className={css.foot}>{mend('take-back', t('commitment.takeBack'))}</p>
        )}
      </Section>
    </aside>
  );
}
