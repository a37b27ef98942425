import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Schemas } from '../../api/client.js';
import { meQuery } from '../../api/queries.js';
import { readDays, type Seen, type Taking } from '../../api/settings.js';
import { Button } from '../../components/button.js';
import { Choices } from '../../components/choices.js';
import { Dialog } from '../../components/dialog.js';
import { PlainTable } from '../../components/plain-table.js';
import { faultInWords, Refusal } from '../../components/refusal.js';
import { useSending } from '../../components/sending.js';
import { windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import { useDiffering } from './differing.js';
import css from './settings.module.css';

type Found = Schemas['FreeDaysFound'];
type Day = Pick<Found['days'][number], 'first' | 'last' | 'name'>;
const nameOf = ({ first, last, name }: Day): string => `${first} ${last} ${name}`;

/** The free days of a file: what is in it is shown first, then what it would move, then it is recorded. All of it is taken back as one. */
export function ImportDays({
  calendar,
  onClose,
}: {
  calendar: Schemas['CalendarDetail'];
  onClose: () => void;
}) {
  const { t } = useWords();
  const { calendar: compared } = useDiffering();
  const [on, setOn] = useState<Seen<Schemas['CalendarDetail']>>({ version: calendar.version, row: calendar });
  const [file, setFile] = useState<string>();
  const [found, setFound] = useState<Found>();
  const [take, setTake] = useState<Taking>('free');
  const zone = useQuery(meQuery).data?.workspace.zone;
  const { send, refused, forgive } = useSending();
  const choose = async (files: FileList | null): Promise<void> => {
    const [chosen] = files ?? [];
    if (!chosen || !zone) return;
    forgive();
    await send(async () => {
      setFound(await readDays({ name: chosen.name, text: await chosen.text(), zone, take }));
      setFile(chosen.name);
    });
  };
  const freshOn = ({ row }: typeof on): Day[] => {
    const known = new Set(row?.days.map(nameOf));
    return found?.days.filter((day) => !known.has(nameOf(day))) ?? [];
  };
  const fresh = freshOn(on);
  const isNew = new Set(fresh.map(nameOf));
  if (found && file && fresh.length > 0)
    return (
      <ChangeDialog
        title={t('settings.calendars.importOf', { file })}
        text={t('settings.calendars.found', { count: found.days.length, fresh: fresh.length })}
        done={t('settings.calendars.imported', { count: fresh.length })}
        onClose={onClose}
        on={on}
        onSeen={setOn}
        compare={compared(
          on,
          undefined,
          t('settings.calendars.found', { count: found.days.length, fresh: fresh.length }),
        )}
        commands={(seen) => [
          {
            type: 'AddFreeDays',
            id: calendar.id,
            ifMatch: seen.version,
            data: { days: freshOn(seen), from: file },
          },
        ]}
        isLive
      >
        <Days found={found} isThere={(day) => !isNew.has(nameOf(day))} />
      </ChangeDialog>
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('settings.calendars.import')}
      text={t('settings.calendars.importText')}
      footer={<Button onPress={onClose}>{t('form.cancel')}</Button>}
    >
      <Choices<Taking>
        label={t('settings.calendars.take')}
        name="take"
        value={take}
        onChange={setTake}
        options={(['free', 'whole-days', 'all'] as const).map((id) => ({
          id,
          name: t(`settings.calendars.taking.${id}`),
        }))}
      />
      <FileTrigger acceptedFileTypes={['.ics', '.csv']} onSelect={choose}>
        <Button look="go" icon="in">
          {t('settings.calendars.choose')}
        </Button>
      </FileTrigger>
      {found && <p className="sm dim">{t('settings.calendars.nothingNew')}</p>}
      {refused && (
        <>
          <Refusal refused={refused} onConfirm={forgive} />
          <ul className={css.faults}>
            {refused.problem.errors?.map((fault) => {
              const { text, lang } = faultInWords(fault);
              return (
                <li key={`${fault.pointer} ${text}`} lang={lang}>
                  {text}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function Days({ found, isThere }: { found: Found; isThere: (day: Day) => boolean }) {
  const { t, locale } = useWords();
  return (
    <>
      <PlainTable>
        {found.days.slice(0, 40).map((day) => (
          <tr key={nameOf(day)}>
            <th scope="row" dir="auto">
              {day.name}
            </th>
            <td className="num">{windowDays(locale, day.first, day.last)}</td>
            <td className="dim">{t(isThere(day) ? 'settings.calendars.there' : 'settings.calendars.new')}</td>
          </tr>
        ))}
      </PlainTable>
      {[...found.told, ...found.leftOut].map(({ detail, count }) => (
        <p key={detail} className="xs dim" lang="en">
          {count} × {detail}
        </p>
      ))}
    </>
  );
}
