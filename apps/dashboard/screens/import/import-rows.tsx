import type { FormEvent } from 'react';
import { Form } from 'react-aria-components';
import type { Import } from '../../api/imports.js';
import { Button } from '../../components/button.js';
import { Field } from '../../components/field.js';
import { faultInWords } from '../../components/refusal.js';
import { Icon } from '../../components/sign.js';
import { useWords } from '../../words/i18n.js';
import { type Mending, mendingAt } from './csv-cells.js';
import css from './import.module.css';

interface Props {
  readonly state: Import;
  /** What stands in the cell that a fault is of, where there is one. */
  readonly cellOf: (fault: Fault) => { readonly column: string; readonly value: string } | undefined;
  /** What is promised in the row of a line, as the file says it. */
  readonly statementAt: (line: number) => string | undefined;
  /** What is being written into cells. */
  readonly mending: Mending;
  readonly onWrite: (mending: Mending) => void;
  readonly onMend: () => void;
  /** Not of a file whose parts belong together. */
  readonly onLeaveOut: ((line: number) => void) | undefined;
}

type Fault = Import['faults'][number];

/** Where a file has a fault that no row is told of. */
const looseFaults = ({ rows, faults }: Import): readonly Fault[] =>
  faults.filter(({ line }) => !rows.some((row) => row.line === line));

/** What would become of each row; those that change nothing are counted. */
export function ImportRows({ state, cellOf, statementAt, onLeaveOut, ...cells }: Props) {
  const { t } = useWords();
  const told = state.rows.filter(({ outcome }) => outcome !== 'same');
  return (
    <>
      <table className={css.rows}>
        <thead>
          <tr>
            <th scope="col">{t('lists.import.row')}</th>
            <th scope="col">{t('lists.import.happens')}</th>
            <th scope="col">{t('lists.column.what')}</th>
          </tr>
        </thead>
        <tbody>
          {looseFaults(state).map((fault) => (
            <tr key={`${fault.pointer} ${fault.line}`} className={css.bad}>
              <td className="num">{fault.line}</td>
              <td>
                <Outcome of="unreadable" />
              </td>
              <td>
                <Faulty fault={fault} cell={undefined} {...cells} />
              </td>
            </tr>
          ))}
          {told.map(({ line, about, outcome, changes, refusal }) => {
            const faults = state.faults.filter((fault) => fault.line === line);
            const statement = statementAt(line);
            return (
              <tr key={line} className={outcome === 'unreadable' ? css.bad : ''}>
                <td className="num">{line}</td>
                <td>
                  <Outcome of={outcome} count={changes.length} />
                </td>
                <td>
                  {statement && (
                    <span className={css.statement} dir="auto">
                      {statement}
                    </span>
                  )}
                  <span className={statement ? 'mono faint' : css.statement}>{about}</span>
                  {changes.map(({ column, from, to, refused }) => (
                    <small key={column}>
                      {column}: <del>{from || t('nobody')}</del> → {to || t('nobody')}
                      {refused && <Why refused={refused} />}
                    </small>
                  ))}
                  {refusal && (
                    <small>
                      <Why refused={refusal} />
                    </small>
                  )}
                  {faults.map((fault) => (
                    <Faulty
                      key={`${fault.pointer} ${cellOf(fault)?.value}`}
                      fault={fault}
                      cell={cellOf(fault)}
                      {...cells}
                    />
                  ))}
                  {faults.length > 0 && onLeaveOut && (
                    <Button look="link" onPress={() => onLeaveOut(line)}>
                      {t('lists.import.leaveOut')}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {state.counts.same > 0 && (
        <p className="xs faint">{t('lists.import.same', { count: state.counts.same })}</p>
      )}
      {state.near.map(({ line, body, near }) => (
        <p key={`${line} ${body}`} className="xs faint">
          {t('lists.import.near', { line, body, near })}
        </p>
      ))}
    </>
  );
}

/** Why a cell, or a row, is left as the register has it. */
function Why({ refused }: { refused: NonNullable<Import['rows'][number]['refusal']> }) {
  const { text, lang } = faultInWords(refused);
  return <em lang={lang}> {text}</em>;
}

function Outcome({ of, count = 0 }: { of: Import['rows'][number]['outcome']; count?: number }) {
  const { t } = useWords();
  if (of === 'unreadable')
    return (
      <span className={css.trouble}>
        <Icon name="warn" />
        {t('lists.import.outcome.unreadable')}
      </span>
    );
  if (of === 'changed' || of === 'differs')
    return <span className={`${css.diff} ${css[of]}`}>{t(`lists.import.${of}`, { count })}</span>;
  return <span className={`${css.diff} ${css[of]}`}>{t(`lists.import.outcome.${of}`)}</span>;
}

/** A cell that cannot be read: what is wrong with it, and where it is mended. */
function Faulty({
  fault,
  cell,
  mending,
  onWrite,
  onMend,
}: Pick<Props, 'mending' | 'onWrite' | 'onMend'> & {
  fault: Fault;
  cell: ReturnType<Props['cellOf']>;
}) {
  const { t } = useWords();
  const { line, place } = fault;
  const { text: said, lang } = faultInWords(fault);
  if (cell === undefined)
    return (
      <small className={css.error}>
        {place && `${place}: `}
        <span lang={lang}>{said}</span>
      </small>
    );
  const { column, value } = cell;
  const at = mendingAt(line, column);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onMend();
  };
  return (
    <Form className={css.mend ?? ''} onSubmit={onSubmit}>
      <Field
        name={column}
        label={column}
        hint={said}
        value={mending[at] ?? value}
        onChange={(text) => onWrite({ ...mending, [at]: text })}
        isOptional
      />
      <Button type="submit">{t('lists.import.mend')}</Button>
    </Form>
  );
}
