import { useCallback, useEffect, useMemo, useState } from 'react';
import { keptAs } from '../api/door.js';

/** Fields of a form, by name. */
export type Draft = Readonly<Record<string, string>>;

const place = (key: string): string => keptAs('draft', key);

const kept = (key: string): Draft => {
  try {
    return JSON.parse(localStorage.getItem(place(key)) ?? 'null') ?? {};
  } catch {
    return {};
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

export const forgetDraft = (key: string): void => localStorage.removeItem(place(key));

/** What a field needs to show and to change its part of a draft. */
export const fieldOf =
  ({ draft, write }: { readonly draft: Draft; readonly write: (name: string, text: string) => void }) =>
  (name: string) => ({
    name,
    value: draft[name] ?? '',
    onChange: (text: string) => write(name, text),
  });

/** The fields that hold something else than they began with. */
const otherThan = (first: Draft, written: Draft): Draft =>
  Object.fromEntries(Object.entries(written).filter(([name, text]) => text !== (first[name] ?? '')));

/**
 * What is typed into a form, kept in the browser until it is recorded: over a reload, and over a sign-in that ended. Only what was
 * written is kept: a field that nobody touched shows what the form begins with now, as somebody else has left it meanwhile.
 */
export const useDraft = (key: string, first: Draft) => {
  const [written, setWritten] = useState<Draft>(() => kept(key));
  const draft = useMemo(() => ({ ...first, ...written }), [first, written]);
  useEffect(() => {
    const own = otherThan(first, written);
    if (Object.keys(own).length > 0) keepDraft(key, own);
    else localStorage.removeItem(place(key));
  }, [written, key, first]);
  const write = useCallback(
    (name: string, text: string) => setWritten((before) => otherThan(first, { ...before, [name]: text })),
    [first],
  );
  const forget = useCallback(() => forgetDraft(key), [key]);
  return {
    draft,
    write,
    /** The same with another beginning. */
    onto: (other: Draft): Draft => ({ ...other, ...otherThan(first, written) }),
    forget,
  };
};
