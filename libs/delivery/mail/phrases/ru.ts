import type { Phrases } from './phrases.js';
import { inUnits, plural } from './plural.js';

const n = plural('ru');
const days = (count: number) => n(count, { one: 'день', few: 'дня', other: 'дней' });
const units = {
  D: days,
  W: (count: number) => n(count, { one: 'неделю', few: 'недели', other: 'недель' }),
  M: (count: number) => n(count, { one: 'месяц', few: 'месяца', other: 'месяцев' }),
};

export const ru: Phrases = {
  language: 'ru',
  colon: ':',
  quoted: (words) => `«${words}»`,
  leftOut: (held, others) =>
    `Здесь ближайшие: ${held}; не вошло: ${others}. Календарь одного визита, сотрудника или органа покажет больше.`,
  when: 'Когда',
  visit: 'Визит',
  responsible: 'Отвечает',
  owner: 'Ведёт',
  why: 'Почему вы получили это письмо',
  open: 'Открыть обязательство',
  actions: {
    acknowledge: 'Принято к сведению',
    snooze: 'Не раньше следующей недели',
    done: 'Выполнено',
    postpone: 'Перенесено',
    fix: 'Дата теперь назначена',
  },
  standing: (now) => {
    switch (now.is) {
      case 'undated':
        return 'Дата до сих пор не назначена';
      case 'ahead':
        return `До начала ${days(now.days)}`;
      case 'left':
        return `До конца срока ${days(now.days)}`;
      case 'last-day':
        return 'Сегодня последний день';
      case 'overdue':
        return `Просрочка: ${days(now.days)}`;
      case 'open-ended':
        return 'Возможно в любой день; последний день не назначен';
    }
  },
  elsewhere: (place, there, here) => `по времени: ${place}, там ${there}; у вас ${here}`,
  lastDay: (date) => `последний день: ${date}`,
  capacity: {
    owner: 'вы ведёте это обязательство',
    responsible: 'за него отвечает ваш орган',
    watchers: 'вы за ним следите',
    named: 'правило называет вас',
    head: 'оно касается вашего подчинённого',
    'nobody else': 'больше писать было некому',
  },
  span: inUnits(units),
  because: (capacity, when) =>
    `Вы получили это письмо, потому что ${capacity}${when === null ? '' : `; оно приходит ${when}`}.`,
  weekly: 'день недели, в который вы читаете',
  moved: (wanted, reasons) => `Намеченный день: ${wanted}; день сдвинут, причина: ${reasons}.`,
  folded: (others) => `Оно заменяет и то, что пришло бы раньше: ${others}.`,
  unanswered: (reader) => `На напоминание для ${reader} никто не ответил.`,
  undeliverable: (reader) => `Напоминание для ${reader} не удалось доставить.`,
  several: (count) => n(count, { one: 'напоминание', few: 'напоминания', other: 'напоминаний' }),
  digest: (date) => `Обязательства, ${date}`,
  digestSubject: (date, fell, standing) =>
    `${date}: ${n(fell, { one: 'напоминание', few: 'напоминания', other: 'напоминаний' })}${standing === 0 ? '' : `, ещё на контроле: ${standing}`}`,
  fellDue: 'Наступил срок',
  alsoOverdue: 'Также просрочено',
  alsoSoon: 'Также в ближайшие 14 дней',
  more: (count) => `и ещё ${count}`,
  writtenTo: (name) =>
    `Написано для ${name} программой Aide-mémoire, которая хранит обещания официальных визитов.`,
  unsubscribe: 'Больше не присылать',
};
