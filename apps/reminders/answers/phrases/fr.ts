import type { PagePhrases } from './phrases.js';

export const fr: PagePhrases = {
  asked: {
    acknowledge: {
      title: 'En avez-vous pris note\u00a0?',
      text: 'Dites-le, et personne d’autre n’est interrogé sur ce rappel.',
      button: 'J’en ai pris note',
    },
    snooze: {
      title: 'Pas avant quand\u00a0?',
      text: 'Cet engagement ne vous est pas rappelé avant ce jour.',
      button: 'Pas avant ce jour',
    },
    done: { title: 'Est-ce fait\u00a0?', text: 'L’engagement est clos en votre nom.', button: 'C’est fait' },
    postpone: {
      title: 'Jusqu’à quand est-ce reporté\u00a0?',
      text: 'La nouvelle date et le motif sont enregistrés en votre nom\u00a0; les rappels la suivent.',
      button: 'Enregistrer la nouvelle date',
    },
    fix: {
      title: 'Quand aura-t-il lieu ?',
      text: 'La date fixée est consignée en votre nom ; les rappels la suivent.',
      button: 'Consigner la date',
    },
  },
  until: 'Me le rappeler le',
  outcome: 'Comment cela s’est terminé',
  fulfilled: 'Comme promis',
  partly: 'En partie',
  remark: 'Remarque',
  optional: 'peut rester vide',
  timeframe: 'Nouvelle date',
  timeframeHint:
    '2019-03-12 pour un jour, 2019-03 pour un mois, 2019-21 pour le printemps, 2019-03-12/2019-03-13 pour plusieurs jours',
  reason: 'Pourquoi',
  askedBy: 'Qui l’a demandé',
  decidedBy: 'Qui l’a décidé',
  needed: 'doit être rempli',
  wrongDay: 'n’est pas un jour après aujourd’hui',
  futureDay: 'est un jour à venir',
  doneOn: 'Quel jour',
  fixedBy: 'Comment on le sait',
  refused: 'Cela n’a pas été enregistré',
  answered: {
    acknowledge: {
      title: 'Merci',
      text: 'Il est enregistré que vous en avez pris note. Vous pouvez fermer cette page.',
    },
    snooze: {
      title: 'Jusque-là',
      text: 'Rien ne vous est rappelé avant ce jour. Vous pouvez fermer cette page.',
    },
    done: { title: 'Très bien', text: 'L’engagement est clos. Vous pouvez fermer cette page.' },
    postpone: {
      title: 'Enregistré',
      text: 'La nouvelle date vaut, et les rappels la suivent. Vous pouvez fermer cette page.',
    },
    fix: {
      title: 'C’est consigné',
      text: 'La date est fixée et les rappels la suivent. Vous pouvez fermer cette page.',
    },
  },
  used: {
    title: 'Il a déjà été répondu',
    text: 'Chaque lien répond une seule fois. Pour changer la réponse, ouvrez l’engagement dans Aide-mémoire.',
  },
  expired: {
    title: 'Ce lien n’est plus valable',
    text: 'Les liens de réponse valent trente jours. Ouvrez l’engagement dans Aide-mémoire, ou utilisez un rappel plus récent.',
  },
  over: {
    title: 'C’est terminé',
    text: 'L’engagement est clos et il n’y a plus rien à répondre. Pour changer cela, ouvrez-le dans Aide-mémoire.',
  },
  reading: {
    title: 'Où en est l’engagement',
    text: 'Cette page est la vôtre : quiconque en a l’adresse la lit.',
  },
  unknown: {
    title: 'Ce lien n’est pas connu ici',
    text: 'Une partie s’est peut-être perdue en chemin. Ouvrez-le à nouveau depuis le message, ou copiez l’adresse entière.',
  },
  busy: {
    title: 'Trop de personnes écrivent à la fois',
    text: 'Rien n’a été enregistré. Renvoyez-le dans un instant.',
  },
  unsubscribe: {
    title: 'Ne plus recevoir ces messages\u00a0?',
    text: 'Ce qui vous serait écrit ira alors à votre chef d’unité ou au greffe, qui peuvent vous ajouter à nouveau.',
    button: 'Ne plus m’écrire',
  },
  unsubscribed: {
    title: 'Plus de messages',
    text: 'On ne vous écrit plus. Le greffe peut vous ajouter à nouveau.',
  },
};
