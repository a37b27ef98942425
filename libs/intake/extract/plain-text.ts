/**
 * Text as a source may hold it: page breaks as line ends, and a space for each control character, none of which can be stored.
 * Nothing else is changed, and nothing moves but for `\r\n`, which stays as it is.
 */
export const storable = (text: string): string =>
  text
    .replaceAll('\f', '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: replacing them is the point
    .replaceAll(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, ' ')
    .toWellFormed();
