const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month' };

/** `P14D` as people say it: "14 days". */
export const spanInWords = (span: string): string => {
  const count = Number(span.slice(1, -1));
  const unit = units[span.slice(-1)] ?? span;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};
