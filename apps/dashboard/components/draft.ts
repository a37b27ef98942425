import { useCallback, useEffect, useState } from 'react';

/** Fields of a form, by name. */
export type Draft = Readonly<Record<string, string>>;

const place = (key: string): string => `aide-memoire.draft.${key}`;

const kept = (key: string): Draft | undefined => {
  try {
    return JSON.parse(localStorage.getItem(place(key)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps what a form holds, or begins with. A text that is longer than a browser keeps stays in the form alone. */
export const keepDraft = (key: string, draft: Draft): void => {
  try {
    localStorage.setItem(place(key), JSON.stringify(draft));
  } catch {
    localStorage.removeItem(place(key));
  }
};

/** What a field needs to show and to change its part of a draft. */
export const fieldOf =
  ({ draft, write }: { readonly draft: Draft; readonly write: (name: string, text: string) => void }) =>
  (name: string) => ({
    name,
    value: draft[name] ?? '',
    onChange: (text: string) => write(name, text),
  });

/** What is typed into a form, kept in the browser until it is recorded: over a reload, and over a sign-in that ended. */
export const useDraft = (key: string, first: Draft) => {
  const [draft, setDraft] = useState<Draft>(() => ({ ...first, ...kept(key) }));
  useEffect(() => {
    const isTouched = Object.entries(draft).some(([name, text]) => text !== (first[name] ?? ''));
    if (isTouched) keepDraft(key, draft);
  }, [draft, key, first]);
  const write = useCallback(
    (name: string, text: string) => setDraft((before) => ({ ...before, [name]: text })),
    [],
  );
  return {
    draft,
    write,
    forget: () => localStorage.removeItem(place(key)),
  };
};
