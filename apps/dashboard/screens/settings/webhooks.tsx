import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { meQuery } from '../../api/queries.js';
import { addWebhook, testWebhook, useSettings, webhooksQuery } from '../../api/settings.js';
import { Arrived } from '../../components/arrived.js';
import { Button } from '../../components/button.js';
import { type Draft, fieldOf, useDraft } from '../../components/draft.js';
import { Empty } from '../../components/empty.js';
import { Field } from '../../components/field.js';
import { FormDialog } from '../../components/form-dialog.js';
import { PlainTable } from '../../components/plain-table.js';
import table from '../../components/plain-table.module.css';
import { faultsOf, Refusal } from '../../components/refusal.js';
import { useSending } from '../../components/sending.js';
import { fieldAmong, typed } from '../../components/typed.js';
import { useMay } from '../../shell/may.js';
import { say } from '../../shell/toast.js';
import { moment } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { failureInWords } from '../../words/refusal-words.js';
import { ChannelHistory, useChannelAct } from './channel-history.js';
import { PostedPreview } from './channel-preview.js';
import { Frame } from './frame.js';
import { Secret } from './secret.js';
import css from './settings.module.css';

/** Programs that reminders are posted to. */
export function Webhooks() {
  const { t } = useWords();
  const me = useQuery(meQuery).data;
  const maySee = me?.may.keep === true;
  const isKeeper = useMay().keep === true;
  const list = useQuery({ ...webhooksQuery, enabled: maySee });
  const { refresh } = useSettings();
  const [isAdding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const { carryOut, conflict } = useChannelAct('webhook', (url) => url, setSecret);
  const tryIt = async (id: string): Promise<void> => {
    try {
      const { outcome, answer } = await testWebhook(id);
      say({ text: `${t(`works.outcome.${outcome}`)}: ${answer}` });
    } catch (error) {
      say({ text: failureInWords(error) });
    }
    await refresh();
  };
  const begin = () => setAdding(true);
  const add = (
    <Button look="go" icon="plus" anchor="new" onPress={begin}>
      {t('settings.webhooks.add')}
    </Button>
  );
  return (
    <Frame setting="webhooks" act={isKeeper && add}>
      {me && !maySee && <Empty title={t('settings.webhooks.keepers')}>{null}</Empty>}
      {secret && <Secret text={t('settings.webhooks.secret')}>{secret}</Secret>}
      {maySee && (
        <Arrived of={list}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('settings.webhooks.none')}>
                <p>{t('settings.webhooks.noneText')}</p>
                {isKeeper && add}
              </Empty>
            ) : (
              <PlainTable>
                {items.map((hook) => (
                  <Row
                    key={hook.id}
                    hook={hook}
                    isKeeper={isKeeper}
                    onTest={() => tryIt(hook.id)}
                    onAct={(act) => carryOut({ id: hook.id, act, version: hook.version })}
                  />
                ))}
              </PlainTable>
            )
          }
        </Arrived>
      )}
      {maySee && <ChannelHistory of="webhook" called={(url) => url} />}
      {conflict}
      {isAdding && (
        <AddDialog
          onClose={() => setAdding(false)}
          onAdded={(made) => {
            setSecret(made);
            void refresh();
          }}
        />
      )}
    </Frame>
  );
}

function Row({
  hook: { url, readers, attempts },
  isKeeper,
  onTest,
  onAct,
}: {
  hook: Schemas['Webhook'];
  isKeeper: boolean;
  onTest: () => void;
  onAct: (act: 'rotate' | 'end') => void;
}) {
  const { t, locale } = useWords();
  const [isSure, setSure] = useState(false);
  return (
    <tr>
      <th scope="row">
        <b className="strong">{url}</b>
        <span className="faint">{readers ? readers.join(', ') : t('settings.webhooks.everybody')}</span>
      </th>
      <td className={table.state}>
        {attempts.length === 0 && <span className="faint">{t('settings.webhooks.never')}</span>}
        {attempts.slice(0, 3).map(({ at, outcome, answer, milliseconds }) => (
          <span key={`${at} ${answer}`} className="sm">
            {moment(locale, at)}: {t(`works.outcome.${outcome}`)}, {answer}, {milliseconds} ms
          </span>
        ))}
      </td>
      {isKeeper && (
        <td className={table.acts}>
          <Button about={url} onPress={onTest}>
            {t('settings.webhooks.test')}
          </Button>
          <Button look="quiet" about={url} onPress={() => onAct('rotate')}>
            {t('settings.webhooks.rotate')}
          </Button>
          <Button
            look={isSure ? 'danger' : 'quiet'}
            about={url}
            onPress={() => (isSure ? onAct('end') : setSure(true))}
          >
            {t(isSure ? 'settings.sure' : 'settings.remove')}
          </Button>
        </td>
      )}
    </tr>
  );
}

const nothing: Draft = { url: '', readers: '' };

function AddDialog({ onClose, onAdded }: { onClose: () => void; onAdded: (secret: string) => void }) {
  const { t } = useWords();
  const { draft, write, forget } = useDraft('webhook', nothing);
  const of = fieldOf({ draft, write });
  const { send, refused } = useSending();
  const named = typed(draft, 'readers')
    .split(/[,;]\s*|\s+/)
    .filter(Boolean);
  const readers = named.length > 0 ? named : null;
  const submit = async (): Promise<void> => {
    await send(async () => {
      const { secret } = await addWebhook({ url: typed(draft, 'url'), readers });
      forget();
      onAdded(secret);
      onClose();
    });
  };
  return (
    <FormDialog
      onClose={onClose}
      title={t('settings.webhooks.add')}
      text={t('settings.webhooks.addText')}
      submit={t('settings.webhooks.submit')}
      look={css.form}
      faults={faultsOf(refused, fieldAmong([]))}
      onSubmit={() => void submit()}
      below={refused && <Refusal refused={refused} onConfirm={onClose} />}
    >
      <Field label={t('settings.webhooks.url')} {...of('url')} autoFocus />
      <Field
        label={t('settings.webhooks.readers')}
        hint={t('settings.webhooks.readersHint')}
        {...of('readers')}
        isOptional
      />
      <PostedPreview readers={readers} />
    </FormDialog>
  );
}
