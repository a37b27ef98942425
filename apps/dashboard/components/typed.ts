/** What was typed into a form, as a command takes it. */
import type { Draft } from './draft.js';
import type { When } from './when.js';

/** A field, without the spaces around it. */
export const typed = (draft: Draft, name: string): string => draft[name]?.trim() ?? '';

/** The names in a field of one name a line. */
export const namesTyped = (draft: Draft, name: string): string[] =>
  typed(draft, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** People in a field of one a line: a name and, after a comma, what they are. */
export const peopleTyped = (draft: Draft, name: string): { name: string; office?: string }[] =>
  namesTyped(draft, name).map((line) => {
    const [called = '', ...rest] = line.split(',');
    const office = rest.join(',').trim();
    return { name: called.trim(), ...(office !== '' && { office }) };
  });

/** As that field holds them. */
export const peopleWritten = (
  people: readonly { readonly name: string; readonly office?: string }[],
): string =>
  people.map(({ name, office }) => (office === undefined ? name : `${name}, ${office}`)).join('\n');

/** The date as it was read; where nothing could be, it is sent as it was written, and the register says what is wrong. */
export const timeframeTyped = (draft: Draft, when: When | undefined) => {
  const { edtf, words, language } = when ?? { edtf: typed(draft, 'when') };
  return { edtf, ...(words !== undefined && { words }), ...(language !== undefined && { language }) };
};

/** Finds the field that a pointer into a command is about: the first whose part of the command it points into, or that of its name. */
export const fieldAmong =
  (fields: readonly (readonly [part: string, field: string])[]) =>
  (pointer = ''): string =>
    fields.find(([part]) => pointer.startsWith(part))?.[1] ?? pointer.split('/')[1] ?? '';
