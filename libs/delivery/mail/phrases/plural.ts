import type { Span } from '#domain/rules/rule.schema.js';

/** A span in words, by the words that its unit has for a count: `P14D` is "14 days". Of one that is not known any more: "…". */
export const inUnits =
  (units: Readonly<Record<'D' | 'W' | 'M', (count: number) => string>>) =>
  (span: Span | undefined): string => {
    const [, count, unit] = /^P(\d+)([DWM])$/.exec(span ?? '') ?? [];
    return unit === 'D' || unit === 'W' || unit === 'M' ? units[unit](Number(count)) : '…';
  };

/** The form of a word that goes with a number, by the language's own rules (CLDR). A form that is left out is `other`. */
export const plural = (language: string) => {
  const rules = new Intl.PluralRules(language);
  return (
    count: number,
    forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
  ): string => `${count} ${forms[rules.select(count)] ?? forms.other}`;
};
