import { useEffect } from 'react';

interface Title {
  readonly text: string;
  /** Of what stands over the screen: said until that is gone. */
  readonly isAbove: boolean;
}

const titles = new Set<Title>();

const show = (): void => {
  const all = [...titles];
  const now = all.findLast(({ isAbove }) => isAbove) ?? all.at(-1);
  if (now) document.title = `${now.text} · Aide-mémoire`;
};

/** What the tab of the browser is called while a screen is shown. */
export const useTitle = (text: string, isAbove = false): void => {
  useEffect(() => {
    const title = { text, isAbove };
    titles.add(title);
    show();
    return () => {
      titles.delete(title);
      show();
    };
  }, [text, isAbove]);
};
