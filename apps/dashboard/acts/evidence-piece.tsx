import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/client.js';
import { evidenceFileAt } from '../api/files.js';
import type { CommitmentDetail } from '../api/queries.js';
import { sourceQuery } from '../api/visits.js';
import { SaveFile } from '../components/file-choice.js';
import { Offsets } from '../components/offsets.js';
import { personName } from '../components/person.js';
import { Words } from '../components/words.js';
import { moment } from '../words/dates.js';
import { useWords } from '../words/i18n.js';
import css from './evidence-piece.module.css';

interface Props {
  readonly commitment: CommitmentDetail;
  readonly piece: Schemas['EvidenceOfCommitment'];
}

/** A piece of evidence with all that somebody needs who is to verify it: what it is, who added it and who has seen it. */
export function EvidencePiece({ commitment, piece }: Props) {
  const { t, locale } = useWords();
  const { item, addedBy, addedAt, verifiedBy, verifiedAt } = piece;
  const who = (one: string) => personName(t, one, commitment.people);
  return (
    <div className={css.piece}>
      <b dir="auto">{item.title}</b>
      <Shown commitment={commitment} item={item} />
      <small>{t('commitment.addedBy', { who: who(addedBy), day: moment(locale, addedAt) })}</small>
      <small>
        {verifiedBy && verifiedAt
          ? t('commitment.verifiedBy', { who: who(verifiedBy), day: moment(locale, verifiedAt) })
          : t('commitment.notVerified')}
      </small>
    </div>
  );
}

/** What it shows, by its form. */
function Shown({ commitment, item }: { commitment: CommitmentDetail; item: Schemas['Evidence'] }) {
  switch (item.form) {
    case 'link':
      return <OtherPage url={item.url} />;
    case 'note':
      return (
        <p className={css.note} dir="auto">
          {item.note}
        </p>
      );
    case 'file':
      return <SaveFile at={evidenceFileAt(commitment.id, item.id)} file={item.file} />;
    case 'document':
      return <OfSource visit={commitment.visit} quote={item.quote} />;
  }
}

/** A page of somebody else's: opened beside this one, which it is told nothing of. */
function OtherPage({ url }: { url: string }) {
  const { t } = useWords();
  // The register takes no others; what came by another way is shown and leads nowhere.
  if (!/^https?:\/\//i.test(url)) return <bdi className={css.address}>{url}</bdi>;
  return (
    <a className={css.address} href={url} target="_blank" rel="external noopener noreferrer" dir="ltr">
      {url} <span className="sr">{t('commitment.otherPage')}</span>
    </a>
  );
}

/** Words of a source, and the way to where they stand. */
function OfSource({ visit, quote }: { visit: string; quote: Schemas['Quote'] }) {
  const { t } = useWords();
  const source = useQuery(sourceQuery(visit, quote.source)).data;
  const offsets = source && new Offsets(source.text);
  const words = offsets && source.text.slice(offsets.toUnits(quote.start), offsets.toUnits(quote.end));
  return (
    <p className={css.note}>
      {words && <Words language={quote.language}>{words}</Words>}{' '}
      <Link to="/visits/$id/sources" params={{ id: visit }} search={{ source: quote.source }}>
        {t('commitment.inSource', { source: source?.title ?? quote.source })}
      </Link>
    </p>
  );
}
