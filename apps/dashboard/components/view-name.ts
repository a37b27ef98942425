import { useWords } from '../words/i18n.js';

const known = [
  'commitment_status',
  'commitment_history',
  'visit_overview',
  'deadlines',
  'evidence',
  'reminders',
  'read_proposal',
  'search',
] as const;

/** What a view is called among people; one that this page does not know, by its own name. */
export const useViewName = () => {
  const { t } = useWords();
  return (view: string): string => {
    const found = known.find((one) => one === view);
    return found ? t(`works.name.${found}`) : view;
  };
};
