import type { Commitment } from '../api/queries.js';
import type { WhenAt } from '../components/when.js';

/** Where and in which languages a date of a commitment is meant; the words of its own language first. */
export const whenAt = (
  { zone, hemisphere, language }: Pick<Commitment, 'zone' | 'hemisphere' | 'language'>,
  today: string,
  reader: string,
): WhenAt => ({ zone, hemisphere, today, languages: [language, reader] });

/** A date as commands take it; what means nothing that is known goes as it was written, and the register says what is wrong with it. */
export const edtfMeant = async (written: string, at: WhenAt): Promise<string> => {
  const { whenWritten } = await import('../components/when.js');
  return (await whenWritten(written, at))?.edtf ?? written;
};
