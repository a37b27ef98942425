import type { Phrases, Span } from './phrases.js';
import { plural } from './plural.js';

const n = plural('fr');
const days = (count: number) => n(count, { one: 'jour', other: 'jours' });
const long = ({ count, unit }: Span) =>
  ({
    D: days(count),
    W: n(count, { one: 'semaine', other: 'semaines' }),
    M: n(count, { one: 'mois', other: 'mois' }),
  })[unit];

export const fr: Phrases = {
  colon: '\u00a0:',
  quoted: (words) => `«\u00a0${words}\u00a0»`,
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
        return 'Possible à tout moment\u00a0; aucun dernier jour n’est fixé';
    }
  },
  lastDay: (date) => `dernier jour\u00a0: ${date}`,
  capacity: {
    owner: 'vous suivez cet engagement en titre',
    responsible: 'votre organe en est responsable',
    watchers: 'vous vous y êtes abonné',
    named: 'la règle vous désigne',
    head: 'il concerne une personne que vous dirigez',
    'nobody else': 'il n’y avait personne d’autre à qui écrire',
  },
  because: (capacity) => `Vous recevez ce message parce que ${capacity}.`.replace('que il ', 'qu’il '),
  trigger: (trigger, span) =>
    ({
      'before-opening': `$span ? long(span) : 'quelque temps'avant le début de la période`,
      opening: 'au début de la période',
      'before-closing': `$span ? long(span) : 'quelque temps'avant la fin de la période`,
      closing: 'le dernier jour',
      overdue: `$span ? `tous les ${long(span)} ` : 'régulièrement 'tant que le retard dure`,
      undated: `$span ? `tous les ${long(span)} ` : 'régulièrement 'tant qu’aucune date n’est fixée`,
      unreported: `$span ? `après ${long(span)}` : 'après un long temps'sans aucun rapport`,
      date: 'un jour choisi',
      escalation: 'à l’échelon supérieur',
    })[trigger],
  rule: (id, version, trigger) => `La règle «\u00a0$id\u00a0» ($version) écrit $trigger.`,
  moved: (wanted, reasons) => `Le jour prévu était $wanted\u00a0; il est avancé à cause de\u00a0: $reasons.`,
  folded: (others) => `Il tient lieu aussi de ce qui serait venu avant\u00a0: $others.`,
  unanswered: (reader) => `Personne n’a répondu au rappel adressé à $reader.`,
  undeliverable: (reader) => `Le rappel adressé à $readern’a pas pu être remis.`,
  several: (count) => n(count, one: 'rappel', other: 'rappels' ),
  digest: (date) => `Engagements, $date`,
  digestSubject: (date, fell, standing) =>
    `$date\u00a0: $n(fell, { one: 'rappel', other: 'rappels' })$standing === 0 ? '' : `, $standingde plus à suivre`}`,
  fellDue: 'Arrivés à échéance',
  alsoOverdue: 'Également en retard',
  alsoSoon: 'Également dus dans les 14 jours',
  more: (count) => `et $countde plus`,
  writtenTo: (name) =>
    `Écrit à $namepar Aide-mémoire, qui garde ce que les visites officielles ont promis.`,
  unsubscribe: 'Ne plus recevoir ces messages',
};
