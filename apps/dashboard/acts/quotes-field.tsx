import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { CommitmentDetail } from '../api/queries.js';
import { type Source, sourceQuery, visitQuery } from '../api/visits.js';
import { Button, IconButton } from '../components/button.js';
import { type Draft, fieldOf } from '../components/draft.js';
import { Field } from '../components/field.js';
import { Offsets } from '../components/offsets.js';
import { Scroller } from '../components/scroller.js';
import { SelectField } from '../components/select-field.js';
import { selectedWords } from '../components/selected-words.js';
import { languageTellerQuery } from '../components/source-languages.js';
import { SourceText } from '../components/source-text.js';
import { Words } from '../components/words.js';
import { useWords } from '../words/i18n.js';
import { type Given, quoteOf, takenIn } from './quotes.js';
import css from './quotes.module.css';

interface Props {
  /** The visit in whose sources the words stand. */
  readonly visit: string;
  readonly quotesBefore: CommitmentDetail['quotes'];
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
}

/** Which words of a visit's sources a commitment rests on: selected in the source, or written. */
export function QuotesField({ visit, quotesBefore, draft, write }: Props) {
  const { t } = useWords();
  const detail = useQuery(visitQuery(visit)).data;
  const texts = useQueries({
    queries: (detail?.sources ?? []).map(({ id }) => sourceQuery(visit, id)),
  });
  const sources = texts.flatMap(({ data }) => data ?? []);
  const source = sources.find(({ id }) => id === draft.source) ?? sources[0];
  const tell = useQuery({
    ...languageTellerQuery(source?.languages ?? []),
    enabled: (source?.languages.length ?? 0) > 1,
  }).data;
  const taken = takenIn(draft);
  const of = fieldOf({ draft, write });
  const place = useRef<HTMLElement>(null);
  const keep = (quotes: readonly Given[]): void => write('quotes', JSON.stringify(quotes));
  const say = (words: string, start?: number): void => {
    write('exact', words);
    const isSaid = source !== undefined && words.trim() !== '';
    write('pending', isSaid ? JSON.stringify(quoteOf(source, words, tell, start)) : '');
  };
  const isLoaded = detail !== undefined && sources.length === detail.sources.length;

  // The same report is attached to two visits more often than not: what was quoted may stand here as well.
  const found = JSON.stringify(isLoaded ? sameWordsIn(sources, quotesBefore) : []);
  useEffect(() => {
    if (isLoaded && draft.quotes === '') write('quotes', found);
  }, [isLoaded, found, draft.quotes, write]);

  const select = useEffectEvent((): void => {
    const words = selectedWords();
    if (source && words?.source === source.id && place.current?.contains(getSelection()?.anchorNode ?? null))
      say(source.text.slice(words.start, words.end), words.start);
  });
  useEffect(() => {
    const onSelected = (): void => select();
    document.addEventListener('selectionchange', onSelected);
    return () => document.removeEventListener('selectionchange', onSelected);
  }, []);

  if (isLoaded && !source) return <p className={css.none}>{t('form.correctVisit.noSources')}</p>;
  if (!source) return null;
  return (
    <>
      {taken.length > 0 && (
        <ul className={css.taken} aria-label={t('form.correctVisit.words')}>
          {taken.map((quote) => (
            <li key={`${quote.source} ${quote.start} ${quote.exact}`}>
              <Words language={quote.language ?? null}>{quote.exact}</Words>
              <IconButton
                icon="x"
                label={t('form.correctVisit.leaveOut', { words: quote.exact.slice(0, 60) })}
                onPress={() => keep(taken.filter((one) => one !== quote))}
              />
            </li>
          ))}
        </ul>
      )}
      {sources.length > 1 && (
        <SelectField
          {...of('source')}
          value={source.id}
          label={t('form.correctVisit.source')}
          options={sources.map(({ id, title }) => ({ id, name: title }))}
        />
      )}
      <div className={css.paper}>
        <Scroller className={css.source ?? ''} label={t('source.theSource')} place={place}>
          <SourceText source={source} passages={[]} linkOf={() => ({ to: '.' })} />
        </Scroller>
      </div>
      <Field
        {...of('exact')}
        onChange={(words) => say(words)}
        label={t('form.correctVisit.words')}
        hint={t('form.correctVisit.wordsHint')}
        rows={2}
        isOptional
      />
      {draft.pending && (
        <Button
          icon="plus"
          onPress={() => {
            keep([...taken, JSON.parse(draft.pending ?? 'null')]);
            say('');
          }}
        >
          {t('form.correctVisit.more')}
        </Button>
      )}
    </>
  );
}

/** Of what was quoted, what stands in one of these sources in the same words: where it was quoted from, or wherever else. */
const sameWordsIn = (sources: readonly Source[], quotes: CommitmentDetail['quotes']): Given[] =>
  quotes.flatMap(({ words, language, source: id, start }) => {
    if (!words) return [];
    const tell = () => language ?? null;
    const own = sources.find((source) => source.id === id);
    const at = own && new Offsets(own.text).toUnits(start);
    if (own && at !== undefined && own.text.startsWith(words, at)) return [quoteOf(own, words, tell, at)];
    const source = sources.find(({ text }) => text.includes(words));
    return source ? [quoteOf(source, words, tell)] : [];
  });
