import type { CommandTo } from '#domain/command-types.js';

/** The bodies that a command names as parties of a commitment. */
export const bodiesIn = ({ type, data }: CommandTo): string[] => {
  const parties = 'parties' in data ? data.parties : type === 'AssignCommitment' ? data : undefined;
  if (!parties) return [];
  const { responsible, supporting = [], counterparts = [] } = parties;
  return [...(responsible ? [responsible] : []), ...supporting, ...counterparts];
};
