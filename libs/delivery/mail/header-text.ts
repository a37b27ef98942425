/**
 * A text fit for a header: line ends would begin another one, and marks that turn the direction of writing would forge what
 * stands beside. `=?` would begin an encoded word (RFC 2047), which mail programs read as whatever it says. Joiners stay,
 * since letters of some scripts hang by them.
 */
export const headerText = (text: string): string =>
  text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('=?', '= ?')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
