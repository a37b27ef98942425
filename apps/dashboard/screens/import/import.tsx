import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { Switch } from 'react-aria-components';
import { know, Refused } from '../../api/client.js';
import { decoded, mayBeLetters } from '../../api/files.js';
import { beginImport, type ImportWanted, importQuery, isGoing } from '../../api/imports.js';
import { Button, buttonLook } from '../../components/button.js';
import { type Draft, useDraft } from '../../components/draft.js';
import { EncodingField } from '../../components/encoding-field.js';
import { Loading } from '../../components/loading.js';
import { Refusal } from '../../components/refusal.js';
import { Section } from '../../components/section.js';
import { Strip } from '../../components/strip.js';
import { Bar, pageLook } from '../../shell/shell.js';
import { useTitle } from '../../shell/title.js';
import { useWords } from '../../words/i18n.js';
import { refusalInWords } from '../../words/refusal-words.js';
import { ChooseFile, type Chosen, isText } from './choose-file.js';
import { allMended, cellAt, columnOf, type Mending, without } from './csv-cells.js';
import css from './import.module.css';
import { ImportRows } from './import-rows.js';
import { needsReason, ReasonForm } from './reason-form.js';

type Options = Pick<ImportWanted, 'apply' | 'confirm' | 'why'>;

/** The file as the API takes it, in which encoding it is where it does not say, what is being written into its cells, and how it is to be taken: `reason` as it was sent, `why` as it is being written. */
const nothing: Draft = { file: '', encoding: '', mending: '{}', apply: '', confirm: '', why: '', reason: '' };

/** Bytes in an encoding that nothing in them tells. What is no text at all is for the register to refuse. */
const isUntold = ({ name, base64 }: Chosen): boolean =>
  base64 !== undefined && isText.test(name) && mayBeLetters(base64);

/** A file of bytes as the text that they are in the encoding which was chosen for it. */
const readIn = ({ base64, ...file }: Chosen, encoding: string): Chosen =>
  base64 === undefined ? file : { ...file, text: decoded(base64, encoding) };

const withReason = ({ why: _, ...options }: Options, why: string): Options =>
  why === '' ? options : { ...options, why };

/** A file is told row by row first, and recorded only then: nothing half done. */
export function ImportScreen() {
  const { t } = useWords();
  const queries = useQueryClient();
  const { draft, write, forget } = useDraft('import', nothing);
  const { encoding = '' } = draft;
  const chosen = useMemo<Chosen | undefined>(
    () => (draft.file ? JSON.parse(draft.file) : undefined),
    [draft.file],
  );
  const isAsked = chosen !== undefined && isUntold(chosen);
  const file = useMemo(
    () => (chosen && isAsked ? (encoding === '' ? undefined : readIn(chosen, encoding)) : chosen),
    [chosen, isAsked, encoding],
  );
  const mending: Mending = JSON.parse(draft.mending ?? '{}');
  const options: Options = {
    apply: draft.apply === 'yes',
    confirm: draft.confirm === 'yes',
    ...(draft.reason && { why: draft.reason }),
  };
  const begin = useMutation({ mutationFn: (wanted: ImportWanted) => beginImport(wanted) });
  const state = useQuery(importQuery(begin.data)).data;
  useTitle(t('lists.import.title'));
  const isRecorded = state?.state === 'done' && !state.dryRun;
  const position = state?.position;
  useEffect(() => {
    if (!isRecorded || typeof position !== 'number') return;
    know(position);
    forget();
    void queries.invalidateQueries();
  }, [isRecorded, position, queries, forget]);

  const keep = (next: Chosen): void => {
    write('file', JSON.stringify(next));
    write('encoding', '');
    write('mending', '{}');
  };
  const rehearse = (next: Chosen, changed: Options = options): void => {
    if (next !== file) keep(next);
    write('apply', changed.apply ? 'yes' : '');
    write('confirm', changed.confirm ? 'yes' : '');
    write('reason', changed.why ?? '');
    begin.mutate({ ...next, ...changed, dryRun: true });
  };
  const choose = (next: Chosen): void => {
    // Why another file changed what it says is no reason of this one.
    write('why', '');
    write('reason', '');
    if (isUntold(next)) {
      keep(next);
      begin.reset();
    } else rehearse(next, withReason(options, ''));
  };
  const readAs = (other: string): void => {
    write('encoding', other);
    write('mending', '{}');
    if (chosen && other !== '') begin.mutate({ ...readIn(chosen, other), ...options, dryRun: true });
  };
  // After a reload it is told anew.
  const goOn = useEffectEvent(() => file && rehearse(file));
  useEffect(() => void goOn(), []);
  const record = (): void => {
    if (file) begin.mutate({ ...file, ...options, dryRun: false });
  };
  const isBusy = begin.isPending || (state !== undefined && isGoing(state));
  /** What is recorded, or would be. */
  const toRecord = state ? state.counts.new + state.counts.added + state.counts.changed : 0;
  const text = file?.text;
  const failure = refusalInWords(state?.problem ?? {});
  /** Row by row, not a file whose parts belong together. */
  const isTable = !/\.(ya?ml|json)$/i.test(file?.name ?? '');
  return (
    <>
      <Bar>
        <Link to="/commitments" search={{ stage: 'open' }}>
          {t('nav.commitments')}
        </Link>
        <span className="faint">/</span>
        <h1>{t('lists.import.title')}</h1>
      </Bar>
      <div className={pageLook}>
        <p className={css.lede}>{t('lists.import.text')}</p>
        <ChooseFile file={chosen} isBusy={isBusy} onChoose={choose} />
        {isAsked && !isRecorded && (
          <EncodingField file={chosen.name} base64={chosen.base64 ?? ''} value={encoding} onChange={readAs} />
        )}
        {begin.error instanceof Refused && (
          <Refusal
            isAlone
            refused={begin.error}
            onConfirm={() => file && rehearse(file, { ...options, confirm: true })}
          />
        )}
        {isBusy && !state?.rows.length && <Loading />}
        {state?.problem && (
          <Strip tone="late" icon="warn">
            <span lang={failure.lang}>{failure.text}</span>
          </Strip>
        )}
        {isRecorded && state && (
          <Strip
            tone="well"
            icon="check"
            end={
              <Link className={buttonLook} to="/commitments" search={{ sort: '-changed', group: 'none' }}>
                {t('lists.import.see')}
              </Link>
            }
          >
            {toRecord > 0 ? t('lists.import.recorded', { count: toRecord }) : t('lists.import.recordedNone')}{' '}
            {state.counts.differs > 0 && t('lists.import.left', { count: state.counts.differs })}
          </Strip>
        )}
        {state?.state === 'refused' && !state.dryRun && (
          <Strip tone="late" icon="warn">
            {t('lists.import.refused')}
          </Strip>
        )}
        {state?.state === 'done' && state.dryRun && state.rows.length + state.faults.length === 0 && (
          <Strip tone="calm" icon="note">
            {t('lists.import.nothingIn')}
          </Strip>
        )}
        {state && !isRecorded && state.rows.length + state.faults.length > 0 && (
          <Section title={t('lists.import.wouldBe')} count={state.rows.length}>
            {state.faults.some(({ code }) => code === 'UNLIKELY') && !options.confirm && (
              <Strip
                tone="late"
                icon="warn"
                end={
                  <Button onPress={() => file && rehearse(file, { ...options, confirm: true })}>
                    {t('refused.confirm')}
                  </Button>
                }
              >
                {t('refused.unlikely')}
              </Strip>
            )}
            <ImportRows
              state={state}
              cellOf={({ line, pointer }) => {
                const column = text === undefined ? undefined : columnOf(text, pointer);
                const cell =
                  text === undefined || column === undefined ? undefined : cellAt(text, line, column);
                return column === undefined || cell === undefined ? undefined : { column, value: cell.value };
              }}
              statementAt={(line) =>
                isTable && text !== undefined ? cellAt(text, line, 'statement')?.value : undefined
              }
              mending={mending}
              onWrite={(now) => write('mending', JSON.stringify(now))}
              onMend={() =>
                file && text !== undefined && rehearse({ ...file, text: allMended(text, mending) })
              }
              onLeaveOut={
                text === undefined || !isTable
                  ? undefined
                  : (line) => file && rehearse({ ...file, text: without(allMended(text, mending), line) })
              }
            />
            <ReasonForm
              isNeeded={needsReason(state) || draft.reason !== ''}
              why={draft.why ?? ''}
              onWrite={(why) => write('why', why)}
              onUse={() => file && rehearse(file, withReason(options, draft.why?.trim() ?? ''))}
            />
            <div className={css.foot}>
              <Switch
                className={css.switch ?? ''}
                isSelected={options.apply ?? false}
                onChange={(apply) => file && rehearse(file, { ...options, apply })}
              >
                <i aria-hidden="true" />
                {t('lists.import.apply')}
              </Switch>
              <span className={css.sum} role="status">
                {t('lists.import.sum', { ...state.counts, added: state.counts.added + state.counts.changed })}
                {state.counts.unreadable > 0 && ` ${t('lists.import.mendFirst')}`}
              </span>
              <Button
                look="go"
                isDisabled={isBusy || state.faults.length > 0 || toRecord === 0}
                onPress={record}
              >
                {t('lists.import.record', { count: toRecord })}
              </Button>
            </div>
          </Section>
        )}
      </div>
    </>
  );
}
