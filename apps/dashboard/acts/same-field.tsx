import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { commitmentsQuery } from '../api/queries.js';
import css from '../components/field.module.css';
import { menuLook } from '../components/menu.js';
import { Icon, ScheduleSign } from '../components/sign.js';
import { useWords } from '../words/i18n.js';

interface Props {
  /** The commitment that is not meant. */
  readonly but: string;
  /** The id of the one that is chosen. */
  readonly value: string;
  /** What is typed: once one is chosen, its statement. */
  readonly sought: string;
  /** Writes `sameAs` and `sought`. */
  readonly write: (name: string, text: string) => void;
}

/** So many of what is found are offered. */
const MOST = 8;

/** Another commitment, found by words of it. What is typed alone chooses none. */
export function SameField({ but, value, sought, write }: Props) {
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
    <ComboBox
      className={css.field ?? ''}
      name="sameAs"
      allowsCustomValue
      allowsEmptyCollection
      isRequired
      items={offered}
      inputValue={sought}
      onInputChange={(text) => {
        write('sought', text);
        const { id, statement } = chosen.current;
        write('sameAs', text === statement ? id : '');
      }}
      onSelectionChange={(key) => {
        const one = offered.find(({ id }) => id === key);
        if (!one) return;
        chosen.current = one;
        write('sameAs', one.id);
        write('sought', one.statement);
      }}
      validate={() => (value === '' ? t('form.take-back.choose') : null)}
    >
      <Label>{t('form.take-back.same')}</Label>
      <div className={css.combo}>
        <Input className={css.input ?? ''} />
        <Button aria-label={t('form.take-back.found')}>
          <Icon name="down" />
        </Button>
      </div>
      <Text slot="description" className={css.hint ?? ''}>
        {t('form.take-back.sameHint')}
      </Text>
      <FieldError className={css.error ?? ''} />
      <Popover className={menuLook.menu} placement="bottom start">
        <ListBox renderEmptyState={() => <p className={menuLook.hint}>{t('palette.none')}</p>}>
          {({ id, statement, language, schedule, outcome, visitTitle }: (typeof offered)[number]) => (
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
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
