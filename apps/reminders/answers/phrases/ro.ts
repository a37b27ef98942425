import type { PagePhrases } from './phrases.js';

export const ro: PagePhrases = {
  asked: {
    acknowledge: {
      title: 'Ați luat la cunoștință?',
      text: 'Confirmați, și nimeni altcineva nu mai este întrebat despre acest memento.',
      button: 'Am luat la cunoștință',
    },
    snooze: {
      title: 'Nu înainte de când?',
      text: 'Înainte de acea zi nu vi se mai amintește de acest angajament.',
      button: 'Nu înainte de acea zi',
    },
    done: {
      title: 'S-a realizat?',
      text: 'Angajamentul se închide în numele dumneavoastră.',
      button: 'S-a realizat',
    },
    postpone: {
      title: 'Până când s-a amânat?',
      text: 'Noua dată și motivul se înregistrează în numele dumneavoastră; mementourile o urmează.',
      button: 'Înregistrați noua dată',
    },
    fix: {
      title: 'Când va avea loc?',
      text: 'Data stabilită acum se înregistrează în numele dumneavoastră; mementourile o urmează.',
      button: 'Înregistrează data',
    },
  },
  until: 'Amintiți-mi din nou la',
  outcome: 'Cum s-a încheiat',
  fulfilled: 'Cum s-a promis',
  partly: 'În parte',
  remark: 'Observație',
  optional: 'poate rămâne gol',
  timeframe: 'Noua dată',
  timeframeHint:
    '2019-03-12 pentru o zi, 2019-03 pentru o lună, 2019-21 pentru primăvară, 2019-03-12/2019-03-13 pentru mai multe zile',
  reason: 'De ce',
  askedBy: 'Cine a cerut',
  decidedBy: 'Cine a hotărât',
  needed: 'trebuie completat',
  wrongDay: 'nu este o zi de după astăzi',
  futureDay: 'este o zi viitoare',
  doneOn: 'În ce zi',
  fixedBy: 'De unde se știe',
  refused: 'Nu s-a înregistrat',
  answered: {
    acknowledge: {
      title: 'Vă mulțumim',
      text: 'S-a înregistrat că ați luat la cunoștință. Puteți închide această pagină.',
    },
    snooze: {
      title: 'Până atunci',
      text: 'Înainte de acea zi nu vi se mai amintește. Puteți închide această pagină.',
    },
    done: { title: 'Foarte bine', text: 'Angajamentul este închis. Puteți închide această pagină.' },
    postpone: {
      title: 'S-a înregistrat',
      text: 'Noua dată este valabilă, iar mementourile o urmează. Puteți închide această pagină.',
    },
    fix: {
      title: 'S-a înregistrat',
      text: 'Data este stabilită, iar mementourile o urmează. Puteți închide pagina.',
    },
  },
  used: {
    title: 'S-a răspuns deja',
    text: 'Fiecare link răspunde o singură dată. Pentru a schimba răspunsul, deschideți angajamentul în Aide-mémoire.',
  },
  expired: {
    title: 'Acest link nu mai este valabil',
    text: 'Linkurile de răspuns sunt valabile treizeci de zile. Deschideți angajamentul în Aide-mémoire sau folosiți un memento mai nou.',
  },
  over: {
    title: 'S-a încheiat',
    text: 'Angajamentul este închis și nu mai este nimic de răspuns. Pentru a schimba aceasta, deschideți-l în Aide-mémoire.',
  },
  reading: {
    title: 'Cum stau lucrurile',
    text: 'Pagina este a dumneavoastră: o citește oricine îi are adresa.',
  },
  unknown: {
    title: 'Acest link nu este cunoscut aici',
    text: 'Poate că o parte s-a pierdut pe drum. Deschideți-l din nou din mesaj sau copiați adresa întreagă.',
  },
  busy: {
    title: 'Prea mulți scriu deodată',
    text: 'Nu s-a înregistrat nimic. Trimiteți din nou peste o clipă.',
  },
  unsubscribe: {
    title: 'Nu mai doriți aceste mesaje?',
    text: 'Ce vi s-ar scrie ajunge atunci la superiorul dumneavoastră sau la registratură, care vă pot adăuga din nou.',
    button: 'Nu mai doresc mesaje',
  },
  unsubscribed: {
    title: 'Fără alte mesaje',
    text: 'Nu vi se mai scrie. Registratura vă poate adăuga din nou.',
  },
};
