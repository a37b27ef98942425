import { useEffect } from 'react';

/** What the tab of the browser is called while a screen is shown. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} · Aide-mémoire`;
  }, [title]);
};
