/** `2018-11-20 09:30`, in UTC. */
export const toTheMinute = (instant: string | null): string =>
  instant === null ? 'never' : instant.slice(0, '2018-11-20T09:30'.length).replace('T', ' ');
