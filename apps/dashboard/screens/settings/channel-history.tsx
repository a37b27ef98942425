import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Refused, type Schemas } from '../../api/client.js';
import {
  type Channel,
  type ChannelAsked,
  channelHistoryQuery,
  channels,
  nowIn,
  useSettings,
} from '../../api/settings.js';
import { Button } from '../../components/button.js';
import lines from '../../components/history-lines.module.css';
import { personName } from '../../components/person.js';
import { Section } from '../../components/section.js';
import { TwoStates } from '../../components/two-states.js';
import { useMay } from '../../shell/may.js';
import { say } from '../../shell/toast.js';
import { moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords } from '../../words/refusal-words.js';
import { useNames } from './names.js';

type Change = Schemas['ChannelHistory']['items'][number];

/** What somebody else did since, beside what is asked. */
interface Overtaken {
  readonly asked: ChannelAsked;
  readonly since: Change | undefined;
}

const newestOf = async (queries: QueryClient, of: Channel, id: string): Promise<Change | undefined> => {
  const { items } = await queries.fetchQuery({ ...channelHistoryQuery(of), staleTime: 0 });
  return items.find((one) => one.id === id);
};

/** What was done, as a sentence. */
const useSentence = (of: Channel, called: (about: string) => string) => {
  const { t } = useWords();
  const names = useNames();
  return ({ act, by, about }: Change): string => {
    const said = {
      who: by ? personName(t, by, names) : t('settings.channels.somebody'),
      about: called(about),
    };
    return t(`settings.channels.${of}.${act}`, said);
  };
};

/**
 * Does something to feeds or webhooks, in the version that was seen, and offers to take it back. Where somebody was faster, `conflict`
 * shows both. `onSecret` is told a new one.
 */
export const useChannelAct = (
  of: Channel,
  called: (about: string) => string,
  onSecret: (secret: string) => void = () => undefined,
): {
  readonly carryOut: (asked: ChannelAsked, done?: string) => Promise<void>;
  readonly conflict: ReactNode;
} => {
  const { t } = useWords();
  const queries = useQueryClient();
  const { refresh } = useSettings();
  const names = useNames();
  const sentence = useSentence(of, called);
  const [overtaken, setOvertaken] = useState<Overtaken>();
  const close = () => setOvertaken(undefined);
  const carryOut = async (asked: ChannelAsked, done: string = t('settings.done')): Promise<void> => {
    const { id, act } = asked;
    try {
      const { version, secret } = await channels[of](asked);
      if (secret !== undefined) onSecret(secret);
      const other = act === 'end' ? 'restore' : 'end';
      const undo = () => void carryOut({ id, act: other, version }, t('done.correct-timeframe'));
      say({ text: done, ...(act !== 'rotate' && { undo }) });
    } catch (error) {
      const now = error instanceof Refused ? nowIn(error) : undefined;
      if (now)
        setOvertaken({ asked: { id, act, version: now.version }, since: await newestOf(queries, of, id) });
      else say({ text: failureInWords(error) });
    }
    await refresh();
  };
  const conflict = overtaken && (
    <TwoStates
      rows={[
        {
          name: overtaken.since ? called(overtaken.since.about) : '',
          was: '',
          theirs: overtaken.since ? sentence(overtaken.since) : '',
          mine: t(`settings.channels.asked.${overtaken.asked.act}`),
        },
      ]}
      by={overtaken.since?.by ?? null}
      at={overtaken.since?.at ?? null}
      people={names}
      onKeep={close}
      onTop={() => {
        close();
        void carryOut(overtaken.asked);
      }}
      onClose={close}
    />
  );
  return { carryOut, conflict };
};

/** What was done to feeds or webhooks; what was done last to each is taken back here, or it is said why it cannot be. */
export function ChannelHistory({ of, called }: { of: Channel; called: (about: string) => string }) {
  const { t, locale } = useWords();
  const items = useQuery(channelHistoryQuery(of)).data?.items ?? [];
  const sentence = useSentence(of, called);
  const { carryOut, conflict } = useChannelAct(of, called);
  const mayUndo = useMay().record !== false;
  if (items.length === 0) return null;
  return (
    <Section title={t('commitment.history')} count={items.length}>
      <ol className={lines.past}>
        {items.map((line) => (
          <li key={`${line.id} ${line.version}`}>
            <time dateTime={line.at}>{moment(locale, line.at)}</time>
            <div>
              <span dir="auto">{sentence(line)}</span>
              {mayUndo && (
                <div className={lines.below}>
                  <TakeBack line={line} told={sentence(line)} onPress={carryOut} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      {conflict}
    </Section>
  );
}

function TakeBack({
  line: { id, version, undo, lasting },
  told,
  onPress,
}: {
  line: Change;
  told: string;
  onPress: (asked: ChannelAsked, done: string) => Promise<void>;
}) {
  const { t } = useWords();
  if (lasting) return <span className="faint">{t(`settings.channels.lasting.${lasting}`)}</span>;
  if (!undo) return null;
  return (
    <Button
      look="link"
      aria-label={`${t('done.undo')}: ${told}`}
      onPress={() => void onPress({ id, act: undo, version }, t('done.correct-timeframe'))}
    >
      {t('done.undo')}
    </Button>
  );
}
