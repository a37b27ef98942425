import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ActOn } from '../../acts/act-on.js';
import { type Piece, piecesQuery } from '../../api/evidence.js';
import { Arrived } from '../../components/arrived.js';
import { Button, buttonLook } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import tools from '../../components/filter-bar.module.css';
import { LoadMore } from '../../components/load-more.js';
import { type Names, personName } from '../../components/person.js';
import rows from '../../components/rows.module.css';
import ways from '../../components/ways.module.css';
import { useKeys } from '../../shell/keys.js';
import { useMay } from '../../shell/may.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { useListWalk, useWalkedAt } from '../../shell/walk.js';
import { moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import css from './evidence.module.css';

const route = getRouteApi('/evidence');

/** What is claimed to show that something was done, the oldest first: what nobody has verified, or all of it. */
export function EvidenceScreen() {
  const { t } = useWords();
  const search = route.useSearch();
  const list = useInfiniteQuery(piecesQuery(search));
  const names: Names = Object.assign({}, ...(list.data?.pages.map(({ people }) => people) ?? []));
  const pieces = list.data?.pages.flatMap(({ items }) => items);
  const [first] = list.data?.pages ?? [];
  useListWalk(pieces && [...new Set(pieces.map(({ commitment }) => commitment))]);
  const canAct = useMay().record !== false;
  const [verifying, setVerifying] = useState<Piece>();
  const at = useWalkedAt();
  const waiting = pieces?.filter(({ verifiedBy }) => verifiedBy === null) ?? [];
  const next = waiting.find((piece) => keyOf(piece) === at) ?? waiting[0];
  useKeys(canAct && next ? { verify: () => setVerifying(next) } : {});
  useTitle(t('pieces.title'));
  return (
    <>
      <Bar>
        <b>{t('pieces.title')}</b>
        <span className="faint num">{first && t('pieces.found', { count: first.total })}</span>
      </Bar>
      <h1 className="sr">{t('pieces.title')}</h1>
      <div className={tools.tools}>
        <nav className={ways.ways} aria-label={t('pieces.which')}>
          {([undefined, 'all'] as const).map((of) => (
            <Link key={of} to="/evidence" search={of ? { of } : {}} activeOptions={{ exact: true }}>
              {t(of === 'all' ? 'pieces.all' : 'nav.toVerify')}
            </Link>
          ))}
        </nav>
      </div>
      <Arrived of={{ data: pieces, error: list.error }} waitingLook={pageLook}>
        {(shown) =>
          shown.length === 0 ? (
            <Empty title={t(search.of === 'all' ? 'pieces.none' : 'pieces.allVerified')}>
              <p>{t('pieces.noneText')}</p>
              <Link className={buttonLook} to="/commitments" search={{ stage: 'open' }}>
                {t('nav.commitments')}
              </Link>
            </Empty>
          ) : (
            <>
              <ul>
                {shown.map((piece) => (
                  <PieceRow
                    key={keyOf(piece)}
                    piece={piece}
                    names={names}
                    {...(canAct && !piece.verifiedBy && { onVerify: () => setVerifying(piece) })}
                  />
                ))}
              </ul>
              <LoadMore of={list} />
            </>
          )
        }
      </Arrived>
      {verifying && (
        <ActOn
          id={verifying.commitment}
          act={{ name: 'verify', evidence: verifying.id }}
          onClose={() => setVerifying(undefined)}
        />
      )}
    </>
  );
}

const keyOf = ({ commitment, id }: Piece): string => `${commitment} ${id}`;

function PieceRow({
  piece,
  names,
  onVerify,
}: {
  piece: Piece;
  names: Names;
  /** Missing where it cannot be verified. */
  onVerify?: () => void;
}) {
  const { t, locale } = useWords();
  const { commitment, statement, form, title, addedBy, addedAt, verifiedBy, verifiedAt } = piece;
  const said = verifiedBy && verifiedAt ? 'commitment.verifiedBy' : 'commitment.addedBy';
  return (
    <li className={`${rows.row} ${css.piece}`}>
      <div>
        <p className={rows.name} dir="auto">
          {title}
        </p>
        <p className="faint">
          {t(`pieces.form.${form}`)}
          <span aria-hidden="true"> · </span>
          {t(said, {
            who: personName(t, verifiedBy ?? addedBy, names),
            day: moment(locale, verifiedAt ?? addedAt),
          })}
        </p>
      </div>
      <Link className="clamp" data-walked={keyOf(piece)} to="/commitments/$id" params={{ id: commitment }}>
        <span dir="auto">{statement ?? commitment}</span>
      </Link>
      {onVerify && (
        <Button icon="check" aria-label={t('commitment.verifyOne', { title })} onPress={onVerify}>
          {t('commitment.verify')}
        </Button>
      )}
    </li>
  );
}
