import { useQuery } from '@tanstack/react-query';
import { type CommitmentDetail, visitTitlesQuery } from '../api/queries.js';
import type { Draft } from '../components/draft.js';
import { personName } from '../components/person.js';
import { type Differing, TwoStates } from '../components/two-states.js';
import { namesTyped } from '../components/typed.js';
import { listed } from '../words/apart.js';
import { languageName, windowDays } from '../words/dates.js';
import { type Translate, useWords } from '../words/i18n.js';
import type { Act } from './acts.js';
import { quotesIn } from './quotes.js';
import { rhythmInWords } from './rhythm.js';

interface Props {
  readonly base: CommitmentDetail;
  readonly now: CommitmentDetail;
  readonly act: Act;
  /** What the form began with, and what it holds. */
  readonly first: Draft;
  readonly draft: Draft;
  readonly onKeep: () => void;
  readonly onTop: () => void;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** Somebody changed it meanwhile: theirs as it is recorded beside one's own, which is not; only what differs. */
export function Conflict({ base, now, onKeep, onTop, onEdit, onClose, ...mine }: Props) {
  const { t, locale } = useWords();
  const titles = useQuery({ ...visitTitlesQuery, enabled: mine.draft.visit !== undefined }).data;
  return (
    <TwoStates
      rows={rowsOf({ base, now, ...mine, titles }, t, locale)}
      by={now.changedBy}
      at={now.changedAt}
      people={now.people}
      onKeep={onKeep}
      onTop={onTop}
      onEdit={onEdit}
      onClose={onClose}
    />
  );
}

interface Compared extends Pick<Props, 'base' | 'now' | 'act' | 'first' | 'draft'> {
  /** What visits are called, by their ids. */
  readonly titles: ReadonlyMap<string, string> | undefined;
}

/** All that two people may have changed of one commitment, each as a person reads it. */
const rowsOf = (
  { base, now, act, first, draft, titles }: Compared,
  t: Translate,
  locale: string,
): Differing[] => {
  const named = (names: readonly string[]): string => listed(locale, names) || t('nobody');
  const tagged = (tags: readonly string[]): string => listed(locale, tags) || t('conflict.none');
  const owner = (one: string | null | undefined): string =>
    one ? personName(t, one, { ...base.people, ...now.people }) : t('nobody');
  const standing = ({ stage, outcome }: CommitmentDetail): string =>
    outcome ? t(`outcome.${outcome}`) : t(`stage.${stage}`);
  /** What of a field of the form is one's own, where it was changed. */
  const own = (name: string, tell: (text: string) => string = (text) => text): string | undefined =>
    draft[name] === undefined || draft[name] === first[name] ? undefined : tell(draft[name]);
  const lines = (name: string): string[] => namesTyped(draft, name);
  const row = (
    name: string,
    of: (commitment: CommitmentDetail) => string,
    mine?: string | undefined,
  ): Differing => ({ name, was: of(base), theirs: of(now), mine });
  return [
    row(t('conflict.statement'), ({ statement }) => statement, own('statement')),
    row(
      t('conflict.language'),
      ({ language }) => languageName(locale, language),
      own('language', (tag) => languageName(locale, tag)),
    ),
    row(
      t('conflict.when'),
      ({ window: { first: from, last } }) => windowDays(locale, from, last) || t('schedule.undated'),
      draft.edtf,
    ),
    row(
      t('commitment.owesIt'),
      ({ responsible }) => responsible ?? t('nobody'),
      own('responsible', (body) => body || t('nobody')),
    ),
    row(
      t('commitment.owedTo'),
      ({ counterparts }) => named(counterparts),
      own('counterparts', () => named(lines('counterparts'))),
    ),
    row(
      t('commitment.supports'),
      ({ supporting }) => named(supporting),
      own('supporting', () => named(lines('supporting'))),
    ),
    row(
      t('conflict.owner'),
      (one) => owner(one.owner),
      act.name === 'assign' ? owner(draft.owner) : undefined,
    ),
    row(
      t('commitment.kind'),
      ({ kind }) => t(`kind.${kind}`),
      own('kind', (kind) => t(`kind.${kind as 'visit'}`)),
    ),
    row(
      t('commitment.direction'),
      ({ direction }) => t(`direction.${direction}`),
      own('direction', (direction) => t(`direction.${direction as 'ours'}`)),
    ),
    row(
      t('commitment.visit'),
      ({ visitTitle }) => visitTitle,
      own('visit', (id) => titles?.get(id) ?? id),
    ),
    row(
      t('form.correctVisit.words'),
      ({ quotes }) => quotes.map(({ words }) => words).join(' … '),
      draft.quotes === undefined
        ? undefined
        : quotesIn(draft)
            .map(({ exact }) => exact)
            .join(' … '),
    ),
    row(
      t('commitment.tags'),
      ({ tags }) => tagged(tags),
      own('tags', () => tagged(lines('tags'))),
    ),
    row(
      t('commitment.evidence'),
      ({ evidenceItems }) =>
        listed(
          locale,
          evidenceItems.map(({ item, verifiedBy }) =>
            verifiedBy ? t('conflict.verified', { title: item.title }) : item.title,
          ),
        ) || t('conflict.none'),
      own('title'),
    ),
    row(
      t('conflict.stage'),
      standing,
      act.name === 'take-back'
        ? t('stage.dismissed')
        : draft.outcome && act.name === 'close'
          ? t(`outcome.${draft.outcome as 'fulfilled'}`)
          : undefined,
    ),
    row(
      t('commitment.recurs'),
      ({ recurrence }) => rhythmInWords(recurrence?.every ?? '', t),
      act.name === 'recurrence' ? rhythmInWords(draft.every ?? '', t) : undefined,
    ),
    {
      name: t('commitment.linked'),
      was: '',
      theirs: '',
      mine:
        act.name === 'links' && draft.to
          ? `${t(`commitment.linkedAs.${draft.relation as 'follows-from'}`)}: ${draft.sought}`
          : undefined,
    },
    row(t('conflict.report'), ({ lastReport }) => lastReport ?? '', draft.report),
    { name: t('conflict.because'), was: '', theirs: '', mine: draft.note ?? draft.reason },
  ];
};
