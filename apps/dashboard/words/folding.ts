/** A text as the register's search compares it: without accents, small, ş and ș alike. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
