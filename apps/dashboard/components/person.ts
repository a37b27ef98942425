import type { Schemas } from '../api/client.js';
import type { Translate } from '../words/i18n.js';

export type Names = Schemas['NamesOfPeople'];

/** How those are called who are described to the register. */
export const namesOf = (people: readonly { id: string; name: string; isDescribed: boolean }[]): Names =>
  Object.fromEntries(people.filter(({ isDescribed }) => isDescribed).map(({ id, name }) => [id, name]));

/** How an account is called among people: as the server calls it, else "Ana" for `staff:ana`, "registry desk" for `desk:registry`. */
export const personName = (t: Translate, actor: string, names: Names = {}): string => {
  const known = names[actor];
  if (known !== undefined) return known;
  const [realm, name = actor] = actor.split(':');
  if (realm === 'desk') return t('desk', { name });
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
};
