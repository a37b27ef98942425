import type { Schemas } from '../api/client.js';
import { useWords } from '../words/i18n.js';
import css from './found-line.module.css';

type Found = Schemas['FoundText'];

/** A text with what was found in it under the marker, where the server says it stands. */
export function Marked({ text, marks }: Pick<Found, 'text' | 'marks'>) {
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark className="mark">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

/** Where else than in the statement something was found that a search asked for: the first words that say it. */
export function FoundLine({ found }: { found: readonly Found[] | undefined }) {
  const { t } = useWords();
  const elsewhere = found?.find((one) => one.in !== 'statement');
  if (!elsewhere || found?.some((one) => one.in === 'statement')) return null;
  return (
    <small className={css.found}>
      {t(`found.${elsewhere.in}`)}{' '}
      <span lang={elsewhere.language ?? undefined} dir="auto">
        <Marked {...elsewhere} />
      </span>
    </small>
  );
}
