import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { commitmentsQuery } from '../api/queries.js';
import type { Draft } from '../components/draft.js';
import { menuLook } from '../components/menu.js';
import { ScheduleSign } from '../components/sign.js';
import { SuggestedField } from '../components/suggested-field.js';
import { useWords } from '../words/i18n.js';

interface Props {
  /** The commitment that is not meant. */
  readonly but: string;
  /** The field of the draft that holds the id of the one that is chosen. What is typed stands in `sought`: once one is chosen, its statement. */
  readonly name: string;
  readonly draft: Draft;
  readonly write: (name: string, text: string) => void;
  readonly label: string;
}

/** So many of what is found are offered. */
const MOST = 8;

/** Another commitment, found by words of it. What is typed alone chooses none. */
export function OtherField({ but, name, draft, write, label }: Props) {
  const { [name]: value = '', sought = '' } = draft;
  const { t } = useWords();
  const chosen = useRef({ id: value, statement: sought });
  const query = sought.trim();
  const found = useQuery({
    ...commitmentsQuery({ q: query }),
    enabled: query.length > 1,
    placeholderData: (before) => before,
  }).data;
  const offered = query.length > 1 ? (found?.items ?? []).filter(({ id }) => id !== but).slice(0, MOST) : [];
  return (
    <SuggestedField
      label={label}
      opens={t('form.other.found')}
      hint={t('form.other.hint')}
      none={t('palette.none')}
      name={name}
      allowsEmptyCollection
      isRequired
      items={offered}
      inputValue={sought}
      onInputChange={(text) => {
        write('sought', text);
        const { id, statement } = chosen.current;
        write(name, text === statement ? id : '');
      }}
      onSelectionChange={(key) => {
        const one = offered.find(({ id }) => id === key);
        if (!one) return;
        chosen.current = one;
        write(name, one.id);
        write('sought', one.statement);
      }}
      validate={() => (value === '' ? t('form.other.choose') : null)}
    >
      {({ id, statement, language, schedule, outcome, visitTitle }) => (
        <ListBoxItem id={id} textValue={statement} className={menuLook.item}>
          <ScheduleSign schedule={schedule} outcome={outcome} />
          <span>
            <span lang={language} dir="auto">
              {statement}
            </span>{' '}
            <span className="faint xs" dir="auto">
              {visitTitle}
            </span>
          </span>
        </ListBoxItem>
      )}
    </SuggestedField>
  );
}
