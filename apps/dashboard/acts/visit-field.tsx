import { useQuery } from '@tanstack/react-query';
import { visitsQuery } from '../api/visits.js';
import { SelectField } from '../components/select-field.js';
import { useWords } from '../words/i18n.js';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly onChange: (visit: string) => void;
  /** The visit that is not meant. */
  readonly but: string;
}

/** One of the visits that are recorded. */
export function VisitField({ name, value, onChange, but }: Props) {
  const { t } = useWords();
  const visits = useQuery(visitsQuery).data ?? [];
  const options = visits.filter(({ id }) => id !== but).map(({ id, title }) => ({ id, name: title }));
  return <SelectField {...{ name, value, onChange, options }} label={t('commitment.visit')} />;
}
