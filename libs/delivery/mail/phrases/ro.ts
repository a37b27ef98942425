import type { Phrases } from './phrases.js';
import { inUnits, plural } from './plural.js';

const n = plural('ro');
const days = (count: number) => n(count, { one: 'zi', few: 'zile', other: 'de zile' });
const units = {
  D: days,
  W: (count: number) => n(count, { one: 'săptămână', few: 'săptămâni', other: 'de săptămâni' }),
  M: (count: number) => n(count, { one: 'lună', few: 'luni', other: 'de luni' }),
};

export const ro: Phrases = {
  language: 'ro',
  colon: ':',
  quoted: (words) => `„${words}”`,
  leftOut: (held, others) =>
    `Aici sunt cele mai apropiate ${held}; lăsate deoparte: ${others}. Calendarul unei vizite, al unui titular sau al unui organism arată mai multe.`,
  when: 'Când',
  visit: 'Vizita',
  responsible: 'Responsabil',
  owner: 'Titular',
  why: 'De ce primiți acest mesaj',
  open: 'Deschideți angajamentul',
  actions: {
    acknowledge: 'Am luat la cunoștință',
    snooze: 'Nu înainte de săptămâna viitoare',
    done: 'S-a realizat',
    postpone: 'S-a amânat',
    fix: 'Data este acum stabilită',
  },
  standing: (now) => {
    switch (now.is) {
      case 'undated':
        return 'Data nu este încă stabilită';
      case 'ahead':
        return `Începe peste ${days(now.days)}`;
      case 'left':
        return now.days === 1 ? 'A mai rămas o zi' : `Au mai rămas ${days(now.days)}`;
      case 'last-day':
        return 'Astăzi este ultima zi';
      case 'overdue':
        return `Termen depășit cu ${days(now.days)}`;
      case 'open-ended':
        return 'Poate avea loc oricând; nu există o ultimă zi';
    }
  },
  elsewhere: (place, there, here) =>
    `după ora din ${place}, unde este ${there}; la dumneavoastră este ${here}`,
  lastDay: (date) => `ultima zi: ${date}`,
  capacity: {
    owner: 'sunteți titularul angajamentului',
    responsible: 'organul dumneavoastră este responsabil',
    watchers: 'urmăriți acest angajament',
    named: 'regula vă numește',
    head: 'este vorba despre cineva pe care îl conduceți',
    'nobody else': 'nu se putea scrie nimănui altcuiva',
  },
  span: inUnits(units),
  because: (capacity, when) =>
    `Primiți acest mesaj deoarece ${capacity}${when === null ? '' : `; vine ${when}`}.`,
  weekly: 'ziua săptămânii în care citiți',
  moved: (wanted, reasons) => `Ziua prevăzută era ${wanted}; s-a mutat din cauza: ${reasons}.`,
  folded: (others) => `Ține loc și de cele de dinainte: ${others}.`,
  unanswered: (reader) => `Nimeni nu a răspuns la mesajul către ${reader}.`,
  undeliverable: (reader) => `Mesajul către ${reader} nu a putut fi livrat.`,
  several: (count) => n(count, { one: 'memento', few: 'mementouri', other: 'de mementouri' }),
  digest: (date) => `Angajamente, ${date}`,
  digestSubject: (date, fell, standing) =>
    `${date}: ${n(fell, { one: 'memento', few: 'mementouri', other: 'de mementouri' })}${standing === 0 ? '' : `, încă ${standing} de urmărit`}`,
  fellDue: 'Ajunse la termen',
  alsoOverdue: 'Alte termene depășite',
  alsoSoon: 'Alte termene în următoarele 14 zile',
  more: (count) => `și încă ${count}`,
  writtenTo: (name) =>
    `Scris pentru ${name} de Aide-mémoire, care ține evidența promisiunilor făcute în vizitele oficiale.`,
  unsubscribe: 'Nu mai doresc aceste mesaje',
};
