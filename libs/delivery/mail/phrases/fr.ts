import type { Phrases } from './phrases.js';
import { inUnits, plural } from './plural.js';

const n = plural('fr');
const days = (count: number) => n(count, { one: 'jour', other: 'jours' });
const units = {
  D: days,
  W: (count: number) => n(count, { one: 'semaine', other: 'semaines' }),
  M: (count: number) => n(count, { one: 'mois', other: 'mois' }),
};

/** French sets a no-break space before colons and semicolons, and inside its quotation marks. */
const nb = '\u00a0';

export const fr: Phrases = {
  language: 'fr',
  colon: `${nb}:`,
  quoted: (words) => `«${nb}${words}${nb}»`,
  leftOut: (held, others) =>
    `Voici les ${held} plus proches${nb}; laissés de côté${nb}: ${others}. Le calendrier d’une visite, d’une personne ou d’un organe en montre davantage.`,
  when: 'Quand',
  visit: 'Visite',
  responsible: 'Responsable',
  owner: 'Suivi par',
  why: 'Pourquoi ce message',
  open: 'Ouvrir l’engagement',
  actions: {
    acknowledge: 'J’en ai pris note',
    snooze: 'Pas avant la semaine prochaine',
    done: 'C’est fait',
    postpone: 'C’est reporté',
    fix: 'La date est maintenant fixée',
  },
  standing: (now) => {
    switch (now.is) {
      case 'undated':
        return 'La date n’est toujours pas fixée';
      case 'ahead':
        return `Commence dans ${days(now.days)}`;
      case 'left':
        return now.days === 1 ? 'Il reste 1 jour' : `Il reste ${days(now.days)}`;
      case 'last-day':
        return 'Dernier jour aujourd’hui';
      case 'overdue':
        return `En retard de ${days(now.days)}`;
      case 'open-ended':
        return `Possible à tout moment${nb}; aucun dernier jour n’est fixé`;
    }
  },
  elsewhere: (place, there, here) => `compté à ${place}, où l’on est le ${there}${nb}; chez vous, le ${here}`,
  lastDay: (date) => `dernier jour${nb}: ${date}`,
  capacity: {
    owner: 'que vous suivez cet engagement en titre',
    responsible: 'que votre organe en est responsable',
    watchers: 'que vous vous y êtes abonné',
    named: 'que la règle vous désigne',
    head: 'qu’il concerne une personne que vous dirigez',
    'nobody else': 'qu’il n’y avait personne d’autre à qui écrire',
  },
  span: inUnits(units),
  because: (capacity, when) =>
    `Vous recevez ce message parce ${capacity}${when === null ? '' : `${nb}; il vient ${when}`}.`,
  weekly: 'votre jour de lecture',
  moved: (wanted, reasons) =>
    `Le jour prévu était ${wanted}${nb}; il a été déplacé à cause de${nb}: ${reasons}.`,
  folded: (others) => `Il tient lieu aussi de ce qui serait venu avant${nb}: ${others}.`,
  unanswered: (reader) => `Personne n’a répondu au rappel adressé à ${reader}.`,
  undeliverable: (reader) => `Le rappel adressé à ${reader} n’a pas pu être remis.`,
  several: (count) => n(count, { one: 'rappel', other: 'rappels' }),
  digest: (date) => `Engagements, ${date}`,
  digestSubject: (date, fell, standing) => {
    const fallen = n(fell, { one: 'rappel', other: 'rappels' });
    return `${date}${nb}: ${fallen}${standing === 0 ? '' : `, ${standing} de plus à suivre`}`;
  },
  fellDue: 'Arrivés à échéance',
  alsoOverdue: 'Également en retard',
  alsoSoon: 'Également dus dans les 14 jours',
  more: (count) => `et ${count} de plus`,
  writtenTo: (name) =>
    `Écrit à ${name} par Aide-mémoire, qui garde ce que les visites officielles ont promis.`,
  unsubscribe: 'Ne plus recevoir ces messages',
};
