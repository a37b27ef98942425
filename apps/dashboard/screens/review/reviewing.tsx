import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Refused } from '../../api/client.js';
import type { Decision } from '../../api/commands.js';
import { decide } from '../../api/proposals.js';
import type { Commitment } from '../../api/queries.js';
import { type ReadProposal, sourceQuery, type VisitDetail } from '../../api/visits.js';
import { Loading } from '../../components/loading.js';
import { passagesOf } from '../../components/passages.js';
import { Scroller } from '../../components/scroller.js';
import { SourceText } from '../../components/source-text.js';
import { useActions } from '../../shell/actions.js';
import { useKeys } from '../../shell/keys.js';
import { useMay } from '../../shell/may.js';
import { say } from '../../shell/toast.js';
import { useWords } from '../../words/i18n.js';
import { SelectionOffer } from '../visit/selection-offer.js';
import reading from '../visit/sources.module.css';
import { Proposals } from './proposal-list.js';
import { nextWaiting, proposalsOf } from './proposals.js';
import css from './review.module.css';

const route = getRouteApi('/visits/$id/review');

interface Props {
  readonly visit: VisitDetail;
  readonly source: string;
  readonly commitments: readonly Commitment[];
  readonly read: readonly ReadProposal[];
  /** By proposal: the recorded commitment that it looks like. */
  readonly lookalikes: Readonly<Record<string, string>>;
}

/** What was decided of one, and the version that it left. */
interface Decided {
  readonly id: string;
  readonly name: 'accept' | 'dismiss';
  readonly version: number;
}

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
const behavior = (): ScrollBehavior => (isCalm() ? 'auto' : 'smooth');

/** The source left, in its own scroll; its proposals right. Whichever side is chosen, the other follows. */
export function Reviewing({ visit, source, commitments, read, lookalikes }: Props) {
  const { t } = useWords();
  const mayDecide = useMay().record !== false;
  const queries = useQueryClient();
  const navigate = route.useNavigate();
  const { at } = route.useSearch();
  const text = useQuery(sourceQuery(visit.id, source)).data;
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const [editing, setEditing] = useState<string | undefined>();
  const [refused, setRefused] = useState<Refused | undefined>();
  const [isBusy, setBusy] = useState(false);
  /** What was decided here, the last one last, so that it can be taken back. */
  const decided = useRef<Decided[]>([]);

  const proposals = proposalsOf(commitments, read, source);
  const current = at ?? nextWaiting(proposals, undefined);
  const inHand = proposals.find(({ commitment }) => commitment.id === current);

  const go = (id: string | undefined): void => {
    setEditing(undefined);
    setRefused(undefined);
    void navigate({ search: id === undefined ? {} : { at: id }, replace: true });
  };
  const step = (by: number): void => {
    const index = proposals.findIndex(({ commitment }) => commitment.id === current);
    const next = proposals[index === -1 ? 0 : index + by];
    if (next) go(next.commitment.id);
  };

  useEffect(() => {
    if (current === undefined || !text) return;
    const words = left.current?.querySelector(`[data-of="${CSS.escape(current)}"]`);
    words?.scrollIntoView({ block: 'center', behavior: behavior() });
    const card = right.current?.querySelector(`[data-proposal="${CSS.escape(current)}"]`);
    card?.scrollIntoView({ block: 'nearest', behavior: behavior() });
  }, [current, text]);

  const carryOut = async (decisions: readonly Decision[], done: string): Promise<void> => {
    if (!inHand || isBusy) return;
    const { commitment } = inHand;
    setBusy(true);
    setRefused(undefined);
    // As the one who decides has them in view: meanwhile others may arrive.
    const next = nextWaiting(proposals, commitment.id);
    try {
      const version = await decide(queries, commitment.id, commitment.version, decisions);
      const name = decisions.at(-1)?.name === 'dismiss' ? 'dismiss' : 'accept';
      decided.current.push({ id: commitment.id, name, version });
      say({ text: done, undo: () => void takeBack() });
      setEditing(undefined);
      go(next ?? commitment.id);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };

  const undo = async ({ id, name, version }: Decided): Promise<boolean> => {
    const body = { reason: t('done.takenBack') };
    try {
      await decide(queries, id, version, [
        { name: name === 'accept' ? 'take-back-acceptance' : 'restore', body },
      ]);
      say({ text: t('review.takenBack') });
      go(id);
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error);
      return false;
    }
  };
  const takeBack = async (): Promise<void> => {
    const last = decided.current.at(-1);
    if (!last) say({ text: t('review.nothingToTakeBack') });
    else if (await undo(last)) decided.current.pop();
  };
  const restore = (): void => {
    if (inHand) void undo({ ...inHand.commitment, name: 'dismiss' });
  };
  const accept = () => void carryOut([{ name: 'accept', body: {} }], t('review.accepted'));
  const dismiss = () =>
    void carryOut([{ name: 'dismiss', body: { reason: t('review.dismissReason') } }], t('review.dismissed'));
  useKeys({ next: () => step(1), previous: () => step(-1) });
  useActions([
    {
      id: 'skip',
      name: t('review.skip'),
      icon: 'down',
      hotkey: 'skip',
      run: () => go(nextWaiting(proposals, current) ?? current),
    },
    ...(mayDecide
      ? [
          {
            id: 'undo-decision',
            name: t('review.takeBackLast'),
            icon: 'again',
            hotkey: 'undo',
            run: () => void takeBack(),
          } as const,
        ]
      : []),
  ]);

  const looks = { waiting: 'waiting', recorded: 'quiet', dismissed: 'dismissed' } as const;
  const stateById = new Map(proposals.map((one) => [one.commitment.id, one.state]));
  return (
    <div className={css.read}>
      <h1 className="sr">{t('review.ofVisit', { title: visit.title })}</h1>
      <Scroller className={`${reading.source} ${css.source}`} label={t('source.theSource')} place={left}>
        {text ? (
          <SourceText
            source={text}
            passages={passagesOf(
              text.text,
              source,
              proposals.map(({ commitment }) => commitment),
              ({ id }) => (id === current ? 'current' : looks[stateById.get(id) ?? 'recorded']),
            )}
            linkOf={(passage) => ({
              to: '/visits/$id/review',
              params: { id: visit.id },
              search: { at: passage.of },
            })}
          />
        ) : (
          <Loading />
        )}
        <SelectionOffer within={left} />
      </Scroller>
      <section className={css.proposals} aria-label={t('review.proposals')} ref={right}>
        <Proposals
          visit={visit}
          proposals={proposals}
          current={current}
          source={text}
          lookalikes={lookalikes}
          commitments={commitments}
          mayDecide={mayDecide}
          isEditing={mayDecide && editing !== undefined && editing === current}
          isBusy={isBusy}
          refused={refused}
          onGo={go}
          onAccept={accept}
          onDismiss={dismiss}
          onRestore={restore}
          onEdit={() => setEditing(current)}
          onLeave={() => setEditing(undefined)}
          onDecide={(decisions) => void carryOut(decisions, t('review.acceptedEdited'))}
        />
      </section>
    </div>
  );
}
