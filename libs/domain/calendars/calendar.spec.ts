import fc from 'fast-check';
import { specOf } from '#test/support/decider-spec.js';
import { ana } from '#test/support/visit-to-astana.js';
import { calendarCommands } from './calendar.commands.js';
import { calendarEvents } from './calendar.events.js';
import { calendar } from './calendar.js';

const { given, tryConversations } = specOf({
  decider: calendar,
  commands: calendarCommands,
  events: calendarEvents,
  context: ana,
});

const terms = { calendar: 'holidays-be', title: 'Public holidays of Belgium', appliesTo: 'us' } as const;
const wasKept = { type: 'CalendarKept', data: { ...terms, workingDays: null } } as const;
const easter = { first: '2019-04-22', last: '2019-04-22', name: 'Easter Monday' };
const labour = { first: '2019-05-01', last: '2019-05-01', name: 'Labour Day' };
const added = (...days: (typeof easter)[]) =>
  ({ type: 'FreeDaysAdded', data: { calendar: 'holidays-be', days, from: 'by hand' } }) as const;
const add = (...days: (typeof easter)[]) =>
  ({ type: 'AddFreeDays', data: { calendar: 'holidays-be', days } }) as const;
const remove = (...days: (typeof easter)[]) =>
  ({ type: 'RemoveFreeDays', data: { calendar: 'holidays-be', days } }) as const;
const removed = (...days: (typeof easter)[]) =>
  ({ type: 'FreeDaysRemoved', data: { calendar: 'holidays-be', days } }) as const;

const takeBack = (version: number) =>
  ({ type: 'TakeBackFreeDays', data: { calendar: 'holidays-be', version } }) as const;

describe('Taking back what was added', () => {
  it('takes those days out that were added then', () => {
    given(wasKept, added(easter), added(labour)).when(takeBack(3)).thenEvents(removed(labour));
  });

  it('leaves what is gone already, and what was added again since', () => {
    given(wasKept, added(easter, labour), removed(easter), added(easter))
      .when(takeBack(2))
      .thenEvents(removed(labour));
  });

  it('twice says nothing', () => {
    given(wasKept, added(easter), removed(easter)).when(takeBack(2)).thenNothing();
  });

  it('is refused where nothing was added, and told where something was', () => {
    given(wasKept, added(easter))
      .when(takeBack(1))
      .thenRejected('FREE_DAYS_NOT_FOUND', { hint: 'something was added at 2 (by hand, 1)' });
  });
});

describe('Keeping a calendar', () => {
  it('says whose days it has', () => {
    given().when({ type: 'KeepCalendar', data: terms }).thenEvents(wasKept);
  });

  it('twice says nothing', () => {
    given(wasKept).when({ type: 'KeepCalendar', data: terms }).thenNothing();
  });

  it('with other terms says all of them, and its days stay', () => {
    const asked = { ...terms, title: 'Belgium', workingDays: [5, 1, 1, 2] };
    const kept = { type: 'CalendarKept' as const, data: { ...asked, workingDays: [1, 2, 5] } };
    given(wasKept, added(easter)).when({ type: 'KeepCalendar', data: asked }).thenEvents(kept);
    given(wasKept, added(easter), kept).when(add(easter)).thenNothing();
  });
});

describe('Adding free days', () => {
  it('says where they come from', () => {
    const from = 'date-holidays 3.26 (CC BY-SA 3.0)';
    given(wasKept)
      .when({ type: 'AddFreeDays', data: { calendar: 'holidays-be', days: [easter, labour], from } })
      .thenEvents({ type: 'FreeDaysAdded', data: { calendar: 'holidays-be', days: [easter, labour], from } });
  });

  it('says only those that are new, each once', () => {
    given(wasKept, added(easter))
      .when(add(easter, labour, labour))
      .thenEvents(added(labour));
    given(wasKept, added(easter, labour)).when(add(labour)).thenNothing();
  });

  it('that end before they begin is refused', () => {
    given(wasKept)
      .when(add(easter, { first: '2019-05-03', last: '2019-05-01', name: 'Bridge' }))
      .thenRejected('FREE_DAYS_REVERSED', {
        detail: 'they would last from 2019-05-03 to 2019-05-01',
        pointer: '/days/1/last',
        hint: 'give 2019-05-01 as "first" and 2019-05-03 as "last"',
      });
  });

  it('to a calendar nobody keeps is refused', () => {
    given()
      .when(add(easter))
      .thenRejected('CALENDAR_NOT_FOUND', { detail: '"holidays-be"', pointer: '/calendar' });
  });
});

describe('Removing free days', () => {
  it('says which', () => {
    given(wasKept, added(easter, labour)).when(remove(easter)).thenEvents(removed(easter));
  });

  it('twice says nothing, and once they are there again says so', () => {
    given(wasKept, added(easter), removed(easter)).when(remove(easter)).thenNothing();
    given(wasKept, added(easter), removed(easter)).when(add(easter)).thenEvents(added(easter));
    given(wasKept, added(easter), removed(easter), added(easter))
      .when(remove(easter))
      .thenEvents(removed(easter));
  });

  it('that it does not have is refused, with what it has', () => {
    given(wasKept, added(easter))
      .when(remove({ ...easter, name: 'Easter' }))
      .thenRejected('FREE_DAYS_NOT_FOUND', {
        detail: '“Easter”, 2019-04-22 to 2019-04-22',
        pointer: '/days/0',
        hint: 'there is “Easter Monday”, 2019-04-22 to 2019-04-22',
      });
    given(wasKept).when(remove(labour)).thenRejected('FREE_DAYS_NOT_FOUND', {
      hint: 'name first day, last day and name as the calendar has them',
    });
  });

  it('of a calendar nobody keeps is refused', () => {
    given().when(remove(easter)).thenRejected('CALENDAR_NOT_FOUND');
  });
});

it('A damaged stream is not folded as if it were whole', () => {
  expect(() => given(added(easter))).toThrow('FreeDaysAdded before CalendarKept: the stream is damaged');
});

it('Whatever is asked of a calendar is said once, in events that fit their schemas', () => {
  const days = fc.array(fc.constantFrom(easter, labour, { ...labour, last: '2019-04-30' }), {
    minLength: 1,
    maxLength: 3,
  });
  const asked = fc.oneof(
    fc
      .constantFrom('Belgium', 'Holidays')
      .map((title) => ({ type: 'KeepCalendar', data: { ...terms, title } }) as const),
    days.map((some) => add(...some)),
    days.map((some) => remove(...some)),
  );
  const cameUp = tryConversations(fc.array(asked, { minLength: 5, maxLength: 20 }));
  expect([...cameUp].sort()).toEqual(Object.keys(calendarEvents).sort());
});
