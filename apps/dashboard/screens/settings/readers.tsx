import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { meQuery } from '../../api/queries.js';
import { readersQuery, type Seen } from '../../api/settings.js';
import { Arrived } from '../../components/arrived.js';
import { Button } from '../../components/button.js';
import { Empty } from '../../components/empty.js';
import { personName } from '../../components/person.js';
import { PlainTable } from '../../components/plain-table.js';
import table from '../../components/plain-table.module.css';
import { useMay } from '../../shell/may.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import { useDiffering } from './differing.js';
import { Frame } from './frame.js';
import { useInWords } from './in-words.js';
import { ReaderDialog } from './reader-dialog.js';

const SettingsHistory = lazy(() => import('./settings-history.js'));

type Reader = Schemas['Reader'];

/** Who is written to: in which languages, at which hour, how often, and who hears of it when they do not answer. */
export function Readers() {
  const { t } = useWords();
  const words = useInWords();
  const list = useQuery(readersQuery);
  const { data } = list;
  const me = useQuery(meQuery).data;
  const [open, setOpen] = useState<{ readonly act: 'describe' | 'remove'; readonly reader?: Reader }>();
  const may = useMay();
  const mayAct = may.record === true;
  const isKeeper = may.keep === true;
  const mine = data?.items.some(({ id }) => id === me?.id);
  const names = Object.fromEntries(data?.items.map(({ id, name }) => [id, name]) ?? []);
  const close = () => setOpen(undefined);
  const mayDescribe = isKeeper || (may.record && mine === false);
  const name = t(isKeeper ? 'settings.readers.add' : 'settings.readers.addMe');
  const begin = () => setOpen({ act: 'describe' });
  const describe = mayDescribe && (
    <Button look="go" icon="plus" anchor="new" onPress={begin}>
      {name}
    </Button>
  );
  return (
    <Frame setting="readers" act={describe}>
      <Arrived of={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('settings.readers.none')}>
              <p>{t('settings.readers.noneText')}</p>
              {describe}
            </Empty>
          ) : (
            <PlainTable
              heads={[
                t('settings.readers.name'),
                t('settings.readers.email'),
                t('settings.readers.languages'),
                t('settings.readers.rhythm'),
                t('settings.readers.head'),
              ]}
              hasActs={mayAct}
            >
              {items.map((reader) => (
                <tr key={reader.id}>
                  <th scope="row">
                    <b className="strong" dir="auto">
                      {reader.name}
                    </b>
                    <span className="mono faint">{reader.id}</span>
                  </th>
                  <td data-label={t('settings.readers.email')}>
                    {reader.removed ? t(`settings.readers.removed.${reader.removed}`) : (reader.email ?? '–')}
                  </td>
                  <td data-label={t('settings.readers.languages')}>{words.languages(reader.languages)}</td>
                  <td data-label={t('settings.readers.rhythm')} className="num">
                    {t(`settings.readers.rhythms.${reader.rhythm}`)}, {words.hour(reader.hour)}{' '}
                    <span className="faint">{reader.zone}</span>
                  </td>
                  <td data-label={t('settings.readers.head')}>
                    {reader.head ? personName(t, reader.head, names) : '–'}
                  </td>
                  {mayAct && (
                    <td className={table.acts}>
                      {(isKeeper || (reader.id === me?.id && may.record)) && (
                        <Button
                          look="quiet"
                          aria-label={t('settings.readers.changeOf', { name: reader.name })}
                          onPress={() => setOpen({ act: 'describe', reader })}
                        >
                          {t('settings.change')}
                        </Button>
                      )}
                      {isKeeper && !reader.removed && (
                        <Button
                          look="quiet"
                          aria-label={`${t('settings.remove')} ${reader.name}`}
                          onPress={() => setOpen({ act: 'remove', reader })}
                        >
                          {t('settings.remove')}
                        </Button>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </PlainTable>
          )
        }
      </Arrived>
      <Suspense>
        <SettingsHistory of="reader" />
      </Suspense>
      {open?.act === 'describe' && (
        <ReaderDialog
          reader={open.reader}
          only={isKeeper ? undefined : me?.id}
          zone={me?.workspace.zone ?? 'UTC'}
          onClose={close}
        />
      )}
      {open?.act === 'remove' && open.reader && <RemoveDialog reader={open.reader} onClose={close} />}
    </Frame>
  );
}

/** Writes to somebody no more, who has left. */
function RemoveDialog({ reader, onClose }: { reader: Reader; onClose: () => void }) {
  const { t } = useWords();
  const { reader: compared } = useDiffering();
  const [on, setOn] = useState<Seen<Reader>>({ version: reader.version, row: reader });
  return (
    <ChangeDialog
      title={t('settings.readers.removeOf', { name: reader.name })}
      text={t('settings.readers.removeText')}
      done={t('settings.done')}
      onClose={onClose}
      isLive
      on={on}
      onSeen={setOn}
      compare={compared(on, undefined, t('settings.readers.removed.left'))}
      commands={({ version }) => [
        { type: 'RemoveReader', id: reader.id, ifMatch: version, data: { because: 'left' } },
      ]}
    />
  );
}
