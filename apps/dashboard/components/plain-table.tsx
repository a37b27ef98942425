import type { ReactNode } from 'react';
import { useWords } from '../words/i18n.js';
import table from './plain-table.module.css';

interface Props {
  /** What each column is called; `figure` where it holds numbers. */
  readonly heads?: readonly (string | { readonly figure: string })[];
  /** Whether what can be done with a row stands at its end. */
  readonly hasActs?: boolean;
  readonly children: ReactNode;
}

/** A table of some rows, all of them shown; narrow screens show each row as a block. */
export function PlainTable({ heads, hasActs = false, children }: Props) {
  const { t } = useWords();
  return (
    <table className={table.table}>
      {heads && (
        <thead>
          <tr>
            {heads.map((head) =>
              typeof head === 'string' ? (
                <th key={head} scope="col">
                  {head}
                </th>
              ) : (
                <th key={head.figure} scope="col" className={table.figure}>
                  {head.figure}
                </th>
              ),
            )}
            {hasActs && (
              <th scope="col">
                <span className="sr">{t('works.do')}</span>
              </th>
            )}
          </tr>
        </thead>
      )}
      <tbody>{children}</tbody>
    </table>
  );
}
