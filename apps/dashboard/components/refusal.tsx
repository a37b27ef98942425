import { useEffect, useEffectEvent, useState } from 'react';
import type { Refused, Schemas } from '../api/client.js';
import { useWords } from '../words/i18n.js';
import { refusalInWords, type SaidRefusal } from '../words/refusal-words.js';
import { Button } from './button.js';
import { copy } from './copy.js';
import { Strip } from './strip.js';

type Fault = Omit<Schemas['Fault'], 'pointer'>;
type Faults = Record<string, string>;
const none: Faults = {};
const said = new WeakMap<Refused, Faults>();

/** What is wrong with a part of what was sent, and what would be right: in the reader's language where the page has words for it. */
export const faultInWords = ({ detail, expected, ...fault }: Fault): SaidRefusal =>
  refusalInWords({ ...fault, detail: expected === undefined ? detail : `${detail}: ${expected}` });

/** Of what was said of fields: what is in the server's English. A form takes texts alone. */
const inEnglish = new Set<string>();

/** The language of what is said of a field, where it is another than the page's. */
export const languageOfFault = (text: string): 'en' | undefined => (inEnglish.has(text) ? 'en' : undefined);

/**
 * What the server says of single fields, for those fields. The same object for the same refusal: a form takes another one for
 * something new that is wrong, and would say it again of a field that was mended.
 */
export const faultsOf = (
  refused: Refused | undefined,
  fieldAt: (pointer: string | undefined) => string,
): Faults => {
  if (refused?.status !== 422 && refused?.status !== 400) return none;
  const known = said.get(refused);
  if (known) return known;
  const { errors = [], pointer } = refused.problem;
  const all = errors.map((fault) => [fault.pointer, faultInWords(fault)] as const);
  if (pointer !== undefined) all.push([pointer, refusalInWords(refused.problem)]);
  for (const [, { text, lang }] of all) if (lang) inEnglish.add(text);
  const faults = Object.fromEntries(all.map(([at, { text }]) => [fieldAt(at), text]));
  said.set(refused, faults);
  return faults;
};

/** Why it was not recorded, what is safe and what to do. */
export function Refusal({
  refused,
  onConfirm,
  onAgain,
  isAlone = false,
}: {
  refused: Refused;
  onConfirm: () => void;
  /** Whether no field stands beside it that says what is wrong with what it holds. */
  isAlone?: boolean;
  /** Sends the same once more: by itself once the server has said how long to wait. */
  onAgain?: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { status, problem, code, retryAfter, wait } = refused;
  const { text, lang } = refusalInWords(problem);
  if (code === 'UNLIKELY')
    return (
      <Strip tone="late" icon="warn" end={<Button onPress={onConfirm}>{t('refused.confirm')}</Button>}>
        <b className="strong">{t('refused.unlikely')}</b> <span lang={lang}>{text}</span>
      </Strip>
    );
  if (refused.isBehind)
    return (
      <Strip
        tone="calm"
        icon="clock"
        end={onAgain && <Wait key={String(refused)} seconds={retryAfter ?? 1} onEnd={onAgain} />}
      >
        {t('live.behind')} {onAgain && t('live.behindMeans')}
      </Strip>
    );
  if (refused.isAway)
    return (
      <Strip tone="late" icon="cut" end={<Again onAgain={onAgain} />}>
        {t('refused.lost')}
      </Strip>
    );
  if (status === 429)
    return (
      <Strip
        tone="late"
        icon="clock"
        end={onAgain && <Wait key={String(refused)} seconds={wait} onEnd={onAgain} />}
      >
        {t('refused.tooMany', { count: wait })} {onAgain && t('refused.byItself')}
      </Strip>
    );
  if (status === 403)
    return (
      <Strip tone="late" icon="warn">
        {t('refused.notAllowed')}
      </Strip>
    );
  if (status >= 500)
    return (
      <Strip
        tone="late"
        icon="warn"
        end={
          <>
            <Again onAgain={onAgain} />{' '}
            <Button look="link" onPress={() => copy(JSON.stringify(problem, null, 2))}>
              {t('refused.details')}
            </Button>
          </>
        }
      >
        {t('refused.failed', { status })}
      </Strip>
    );
  const faults = isAlone ? (problem.errors ?? []).map(faultInWords) : [];
  return (
    <Strip tone="late" icon="warn">
      <b className="strong">{t('refused.title')}</b> {faults.length === 0 && <span lang={lang}>{text}</span>}
      {faults.map((fault) => (
        <span key={fault.text} lang={fault.lang}>
          {fault.text}{' '}
        </span>
      ))}
    </Strip>
  );
}

function Again({ onAgain }: { onAgain: (() => void) | undefined }) {
  const { t } = useWords();
  if (!onAgain) return null;
  return (
    <Button look="link" onPress={onAgain}>
      {t('refused.again')}
    </Button>
  );
}

/** Counts down, and then goes on by itself. Read aloud it is said once, by the sentence beside it. */
function Wait({ seconds, onEnd }: { seconds: number; onEnd: () => void }) {
  const [left, setLeft] = useState(seconds);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    // Not by the time of day, which somebody may set meanwhile.
    const until = performance.now() + seconds * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      end();
    }, 250);
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <span className="num dim" aria-hidden="true">
      {left}
    </span>
  );
}
