import { Label, Radio, RadioGroup } from 'react-aria-components';
import fields from '../components/field.module.css';
import { useWords } from '../words/i18n.js';
import { outcomes } from './acts.js';
import css from './outcome-field.module.css';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly onChange: (outcome: string) => void;
}

/** What came of it, each with its sign. */
export function OutcomeField({ name, value, onChange }: Props) {
  const { t } = useWords();
  return (
    <RadioGroup className={css.choices ?? ''} name={name} value={value} onChange={onChange}>
      <Label className={fields.label ?? ''}>{t('form.close.outcome')}</Label>
      {outcomes.map((one) => (
        <Radio key={one} value={one} className={css.choice ?? ''}>
          <i className={`g ${one}`} aria-hidden="true" />
          {t(`outcome.${one}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
