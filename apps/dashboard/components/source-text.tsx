import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { memo, type ReactNode, useMemo } from 'react';
import { sourceFileAt } from '../api/files.js';
import type { Source } from '../api/visits.js';
import { languageName } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import { SaveFile } from './file-choice.js';
import { languageTellerQuery } from './source-languages.js';
import { type Paragraph, type Passage, paragraphsOf, stretchesOf } from './source-paragraphs.js';
import css from './source-text.module.css';

interface Props {
  readonly source: Source;
  readonly passages: readonly Passage[];
  /** Where the words of a passage lead. */
  readonly linkOf: (passage: Passage) => LinkProps;
  readonly children?: ReactNode;
}

const none: readonly Passage[] = [];

/** A source as it came, on paper: every letter in its place, what was made of it marked, each paragraph in its own language. */
export function SourceText({ source, passages, linkOf, children }: Props) {
  const { t, locale } = useWords();
  const paragraphs = useMemo(() => paragraphsOf(source.text), [source.text]);
  const tell = useQuery({
    ...languageTellerQuery(source.languages),
    enabled: source.languages.length > 1,
  }).data;
  const languages = new Intl.ListFormat(locale).format(
    source.languages.map((tag) => languageName(locale, tag)),
  );
  const languageOf = ({ text }: Paragraph, marked: readonly Passage[]): string =>
    (source.languages.length === 1 ? source.languages[0] : (tell?.(text) ?? marked[0]?.language)) ?? '';
  return (
    <div className={css.doc} data-visit={source.visit} data-source={source.id}>
      <h2 dir="auto">{source.title}</h2>
      <p className={css.about}>
        {t('source.about', { languages, count: source.text.length })} {t('source.kept')}
      </p>
      {source.file && (
        <p className={css.about}>
          <SaveFile at={sourceFileAt(source.visit, source.id)} file={source.file} />
        </p>
      )}
      {children}
      {paragraphs.map((paragraph) => {
        const end = paragraph.start + paragraph.text.length;
        const marked = passages.filter((one) => one.start < end && one.end > paragraph.start);
        return (
          <SourceParagraph
            key={paragraph.start}
            paragraph={paragraph}
            language={languageOf(paragraph, marked)}
            passages={marked.length === 0 ? none : marked}
            linkOf={linkOf}
          />
        );
      })}
    </div>
  );
}

/** Drawn anew only when something of its own changed: a source may have thousands. */
const SourceParagraph = memo(
  function SourceParagraph({
    paragraph,
    language,
    passages,
    linkOf,
  }: {
    paragraph: Paragraph;
    language: string;
    passages: readonly Passage[];
    linkOf: (passage: Passage) => LinkProps;
  }) {
    return (
      <p
        className={css.paragraph}
        lang={language}
        dir="auto"
        data-n={paragraph.number}
        data-at={paragraph.start}
      >
        {stretchesOf(paragraph, passages).map(({ start, text, passage, ends }) =>
          passage ? (
            <Link
              key={start}
              {...linkOf(passage)}
              className={`${css.passage} ${css[passage.look]}`}
              data-of={passage.of}
              data-ends={ends.join(' ') || undefined}
              aria-current={passage.look === 'current' ? 'true' : undefined}
              activeOptions={{ exact: true, includeHash: true }}
              draggable={false}
              replace
            >
              {text}
            </Link>
          ) : (
            text
          ),
        )}
      </p>
    );
  },
  (before, after) =>
    before.language === after.language &&
    before.paragraph === after.paragraph &&
    JSON.stringify(before.passages) === JSON.stringify(after.passages),
);
