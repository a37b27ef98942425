/** The form of a word that goes with a number, by the language's own rules (CLDR). A form that is left out is `other`. */
export const plural = (language: string) => {
  const rules = new Intl.PluralRules(language);
  return (
    count: number,
    forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
  ): string => `${count} ${forms[rules.select(count)] ?? forms.other}`;
};
