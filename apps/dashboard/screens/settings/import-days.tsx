import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused, type Schemas } from '../../api/client.js';
import { type Content, contentOf, decoded, mayBeLetters } from '../../api/files.js';
import { meQuery } from '../../api/queries.js';
import { daysInFileQuery, type Seen, type Taking } from '../../api/settings.js';
import { Button } from '../../components/button.js';
import { Choices } from '../../components/choices.js';
import { Dialog } from '../../components/dialog.js';
import { type Draft, useDraft } from '../../components/draft.js';
import { EncodingField } from '../../components/encoding-field.js';
import { FileChoice } from '../../components/file-choice.js';
import { Loading } from '../../components/loading.js';
import { PlainTable } from '../../components/plain-table.js';
import { faultInWords, Refusal } from '../../components/refusal.js';
import { windowDays } from '../../words/dates.js';
import { useWords } from '../../words/i18n.js';
import { ChangeDialog } from './change-dialog.js';
import { useDiffering } from './differing.js';
import css from './settings.module.css';

type Found = Schemas['FreeDaysFound'];
type Day = Pick<Found['days'][number], 'first' | 'last' | 'name'>;
const nameOf = ({ first, last, name }: Day): string => `${first} ${last} ${name}`;

const takings = ['free', 'whole-days', 'all'] as const satisfies readonly Taking[];
/** The file with what it holds, in which encoding where it does not say, and what of it counts. */
const noFile: Draft = { name: '', text: '', base64: '', encoding: '', take: 'free' };

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
  const { draft, write, forget } = useDraft(`import-days.${calendar.id}`, noFile);
  const { name = '', text = '', base64 = '', encoding = '' } = draft;
  const content =
    base64 === '' ? { text } : encoding === '' ? { base64 } : { text: decoded(base64, encoding) };
  const take = takings.find((one) => one === draft.take) ?? 'free';
  const zone = useQuery(meQuery).data?.workspace.zone;
  const reading = useQuery({
    ...daysInFileQuery({ name, ...content, take, zone: zone ?? '' }),
    enabled: name !== '' && zone !== undefined,
  });
  const found = reading.data;
  const refused = reading.error instanceof Refused ? reading.error : undefined;
  const choose = async (file: File | undefined): Promise<void> => {
    const { text = '', base64 = '' }: Content = file ? await contentOf(file) : {};
    write('text', text);
    write('base64', base64);
    write('encoding', '');
    write('name', file?.name ?? '');
  };
  // The register unfolds what was folded within a letter before it says so.
  const isUntold =
    base64 !== '' && encoding === '' && refused?.problem.pointer === '/base64' && mayBeLetters(base64);
  const choice = (
    <>
      <FileChoice
        chosen={name === '' ? undefined : { name }}
        onChoose={(file) => void choose(file)}
        accepted={['.ics', '.csv']}
        forms={t('settings.calendars.forms')}
      />
      {(isUntold || encoding !== '') && (
        <EncodingField
          file={name}
          base64={base64}
          value={encoding}
          onChange={(one) => write('encoding', one)}
        />
      )}
    </>
  );
  const freshOn = ({ row }: typeof on): Day[] => {
    const known = new Set(row?.days.map(nameOf));
    return found?.days.filter((day) => !known.has(nameOf(day))) ?? [];
  };
  const fresh = freshOn(on);
  const isNew = new Set(fresh.map(nameOf));
  if (found && fresh.length > 0)
    return (
      <ChangeDialog
        title={t('settings.calendars.importOf', { file: name })}
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
            data: { days: freshOn(seen), from: name },
          },
        ]}
        onSettled={forget}
        isLive
      >
        {choice}
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
        onChange={(one) => write('take', one)}
        options={takings.map((id) => ({
          id,
          name: t(`settings.calendars.taking.${id}`),
        }))}
      />
      {choice}
      {reading.isFetching && <Loading />}
      {found && <p className="sm dim">{t('settings.calendars.nothingNew')}</p>}
      {refused && !isUntold && (
        <>
          <Refusal refused={refused} onConfirm={onClose} onAgain={() => void reading.refetch()} />
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
      {[...found.told, ...found.leftOut].map(({ count, ...remark }) => {
        const { text, lang } = faultInWords(remark);
        return (
          <p key={remark.detail} className="xs dim" lang={lang}>
            {count} × {text}
          </p>
        );
      })}
    </>
  );
}
