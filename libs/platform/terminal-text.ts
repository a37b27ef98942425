/** Colours and weights as our own tables are painted (ECMA-48, SGR); none of them hides what stands there. */
const paint = '\\u001b\\[(?:[0-4]|2[1-4]|3[0-79]|9[0-7])m';

/** Whatever else moves a cursor, changes a title or turns the direction of writing; a line end and a tab are none of it. */
const commanding = new RegExp(
  `(${paint})|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]`,
  'g',
);

/** Control pictures show C0 (U+2400 on) and DEL; of the others nothing is left but a mark. */
const shown = (control: string): string => {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
};

/** A text that says nothing to a terminal but itself: escape codes that somebody wrote into it stand there as letters. */
export const fitForTerminal = (text: string): string =>
  text.replaceAll(commanding, (found: string, painted: string | undefined) => painted ?? shown(found));

/** The same on one line, as a line of a log is: it begins no other. */
export const fitForLine = (text: string): string => fitForTerminal(text).replaceAll('\n', '\u240a');
