import type { Refused } from '../api/client.js';
import { useWords } from '../words/i18n.js';
import { refusalInWords } from '../words/refusal-words.js';
import { Button } from './button.js';
import { Strip } from './strip.js';

/** What the server says of single fields, for those fields. */
export const faultsOf = (
  { status, problem }: Refused,
  fieldAt: (pointer: string | undefined) => string,
): Record<string, string> => {
  if (status !== 422 && status !== 400) return {};
  const { errors = [], pointer } = problem;
  const all = pointer === undefined ? errors : [...errors, { pointer, detail: refusalInWords(problem).text }];
  return Object.fromEntries(all.map((fault) => [fieldAt(fault.pointer), String(fault.detail)]));
};

/** Why it was not recorded, what is safe and what to do. */
export function Refusal({ refused, onConfirm }: { refused: Refused; onConfirm: () => void }) {
  const { t } = useWords();
  const { status, problem, code, retryAfter } = refused;
  const { text, lang } = refusalInWords(problem);
  if (code === 'UNLIKELY')
    return (
      <Strip tone="late" icon="warn" end={<Button onPress={onConfirm}>{t('refused.confirm')}</Button>}>
        <b className="strong">{t('refused.unlikely')}</b> <span lang={lang}>{text}</span>
      </Strip>
    );
  if (status === 0 || status === 503)
    return (
      <Strip tone="late" icon="cut">
        {t('refused.lost')}
      </Strip>
    );
  if (status === 429)
    return (
      <Strip tone="late" icon="clock">
        {t('refused.tooMany', { seconds: retryAfter ?? 60 })}
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
      <Strip tone="late" icon="warn">
        {t('refused.failed', { status })}
      </Strip>
    );
  return (
    <Strip tone="late" icon="warn">
      <b className="strong">{t('refused.title')}</b> <span lang={lang}>{text}</span>
    </Strip>
  );
}
