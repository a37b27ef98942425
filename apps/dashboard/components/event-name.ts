import { eventNames } from '../api/event-names.js';
import { useWords } from '../words/i18n.js';

const isKnown = (type: string): type is keyof typeof eventNames => Object.hasOwn(eventNames, type);

/** What happened by an event, as people say it; of one that this page does not know, its own name. */
export const useEventName = () => {
  const { t } = useWords();
  return (type: string): string => (isKnown(type) ? t(`works.happened.${type}`) : type);
};
