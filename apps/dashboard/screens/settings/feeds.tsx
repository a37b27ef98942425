import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { meQuery, visitTitlesQuery } from '../../api/queries.js';
import { feedsQuery, makeFeed, useSettings } from '../../api/settings.js';
import { Arrived } from '../../components/arrived.js';
import { Button } from '../../components/button.js';
import { fieldOf, useDraft } from '../../components/draft.js';
import { Empty } from '../../components/empty.js';
import { Field } from '../../components/field.js';
import { personName } from '../../components/person.js';
import { PlainTable } from '../../components/plain-table.js';
import table from '../../components/plain-table.module.css';
import { Refusal } from '../../components/refusal.js';
import { SelectField } from '../../components/select-field.js';
import { useSending } from '../../components/sending.js';
import { useMay } from '../../shell/may.js';
import { languageName, moment } from '../../words/dates.js';
import { uiLanguages, useWords } from '../../words/i18n.js';
import { ChannelHistory, useChannelAct } from './channel-history.js';
import { EntriesPreview } from './channel-preview.js';
import { Frame } from './frame.js';
import { Secret } from './secret.js';
import css from './settings.module.css';

/** Addresses from which one's own calendar reads the windows of commitments. */
export function Feeds() {
  const { t, locale } = useWords();
  const me = useQuery(meQuery).data;
  const maySee = me?.may.record === true;
  const mayMake = useMay().record === true;
  const list = useQuery({ ...feedsQuery, enabled: maySee });
  const titles = useQuery(visitTitlesQuery).data;
  const { refresh } = useSettings();
  const [address, setAddress] = useState<string>();
  const [letting, setLetting] = useState<string>();
  const called = (scope: string): string => {
    const [category, id = ''] = scope.split(/:(.*)/s);
    if (category === 'visit') return titles?.get(id) ?? id;
    if (category === 'owner') return t('settings.feeds.ownedBy', { who: personName(t, id) });
    return category === 'body' ? id : t('settings.feeds.all');
  };
  const { carryOut, conflict } = useChannelAct('feed', called);
  return (
    <Frame setting="feeds" act={null}>
      {me && mayMake && (
        <Make
          me={me.id}
          onMade={(made) => {
            setAddress(made);
            void refresh();
          }}
        />
      )}
      {address && <Secret text={t('settings.feeds.once')}>{address}</Secret>}
      {maySee && (
        <Arrived of={list}>
          {({ items }) =>
            items.length === 0 ? (
              !address && (
                <Empty title={t('settings.feeds.none')}>
                  <p>{t('settings.feeds.noneText')}</p>
                </Empty>
              )
            ) : (
              <PlainTable
                heads={[
                  t('settings.feeds.scope'),
                  t('settings.feeds.language'),
                  t('settings.feeds.made'),
                  t('settings.feeds.read'),
                ]}
                hasActs={mayMake}
              >
                {items.map(({ id, scope, language, madeBy, madeAt, lastReadAt, version }) => (
                  <tr key={id}>
                    <th scope="row" dir="auto">
                      {called(scope)}
                    </th>
                    <td data-label={t('settings.feeds.language')}>{languageName(locale, language)}</td>
                    <td data-label={t('settings.feeds.made')}>
                      {personName(t, madeBy)}, {moment(locale, madeAt)}
                    </td>
                    <td data-label={t('settings.feeds.read')}>
                      {lastReadAt ? moment(locale, lastReadAt) : t('settings.feeds.never')}
                    </td>
                    {mayMake && (
                      <td className={table.acts}>
                        <Button
                          look={letting === id ? 'danger' : 'quiet'}
                          aria-label={t('settings.feeds.letGoOf', { scope: called(scope) })}
                          onPress={() =>
                            letting === id
                              ? carryOut({ id, act: 'end', version }, t('settings.feeds.gone'))
                              : setLetting(id)
                          }
                        >
                          {t(letting === id ? 'settings.sure' : 'settings.feeds.letGo')}
                        </Button>
                      </td>
                    )}
                  </tr>
                ))}
              </PlainTable>
            )
          }
        </Arrived>
      )}
      {maySee && <ChannelHistory of="feed" called={called} />}
      {conflict}
    </Frame>
  );
}

function Make({ me, onMade }: { me: string; onMade: (address: string) => void }) {
  const { t, locale, language: spoken } = useWords();
  const titles = useQuery(visitTitlesQuery).data;
  const first = useMemo(() => ({ scope: `owner:${me}`, body: '', language: spoken }), [me, spoken]);
  const { draft, write, forget } = useDraft('feed', first);
  const { scope = '', body = '', language = spoken } = draft;
  const field = fieldOf({ draft, write });
  const { send, refused, forgive } = useSending();
  const of = scope === 'body' ? `body:${body.trim()}` : scope;
  const make = async (confirmed: boolean): Promise<void> => {
    forgive();
    await send(async () => {
      const made = await makeFeed({ scope: of, language, ...(confirmed && { confirmed: true }) });
      forget();
      onMade(made.address);
    });
  };
  return (
    <form
      className={css.make}
      onSubmit={(event) => {
        event.preventDefault();
        void make(false);
      }}
    >
      <SelectField
        {...field('scope')}
        label={t('settings.feeds.scope')}
        options={[
          { id: `owner:${me}`, name: t('settings.feeds.mine') },
          { id: 'all', name: t('settings.feeds.all') },
          { id: 'body', name: t('settings.feeds.body') },
          ...[...(titles ?? [])].map(([id, name]) => ({ id: `visit:${id}`, name })),
        ]}
      />
      {scope === 'body' && <Field {...field('body')} label={t('settings.feeds.bodyName')} />}
      <SelectField
        {...field('language')}
        label={t('settings.feeds.language')}
        options={[...uiLanguages, 'fr', 'ru'].map((id) => ({ id, name: languageName(locale, id) }))}
      />
      <Button look="go" type="submit">
        {t('settings.feeds.make')}
      </Button>
      <EntriesPreview scope={of} />
      {refused && <Refusal refused={refused} onConfirm={() => make(true)} onAgain={() => make(false)} />}
    </form>
  );
}
