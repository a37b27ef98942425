import type { Translate } from '../words/i18n.js';

/** How an account is called among people: "Ana" for `staff:ana`, "registry desk" for `desk:registry`. */
export const personName = (t: Translate, actor: string): string => {
  const [realm, name = actor] = actor.split(':');
  if (realm === 'desk') return t('desk', { name });
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
};
