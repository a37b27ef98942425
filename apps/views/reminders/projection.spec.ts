import { actorId } from '#domain/event.js';
import { commitmentId, localDate } from '#domain/values.js';
import { deadLettersOf } from '#projections/dead-letters.js';
import { rebuild } from '#projections/rebuild.js';
import { rowsOfStreams } from '#read-model/rows.js';
import {
  type PlanRow,
  reminderCalendar,
  reminderFallen,
  reminderReader,
  reminderReading,
  reminderRule,
  reminderSubject,
} from '#read-model/tables/reminders.js';
import {
  ana,
  calendarNamed,
  delivered,
  described,
  fellDue,
  freeDay,
  kept,
  kim,
  planIn,
  readerStreamOf,
  remindersOf,
  rulebookOf,
  ruleSet,
  stillPlanned,
} from '#test/support/reminder-facts.js';
import {
  aVisit,
  commitment,
  type Fact,
  openRegister,
  recorded,
  type TestRegister,
  visitRecorded,
  visits,
  when,
} from '#test/support/views.js';
import { remindersProjection } from './projection.js';

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  await register.record(visits, visitRecorded);
});
afterAll(() => register.close());

let count = 0;
const parties = { responsible: null, supporting: [], counterparts: [], owner: actorId.parse('staff:ana') };

/** Records a commitment that Ana owns, a month of autumn away, and gives its id. */
const owned = async (terms: Parameters<typeof recorded>[1] = {}): Promise<string> => {
  count += 1;
  const id = `c-${count}`;
  await register.record(commitment(id), recorded(id, { parties, ...terms }));
  await register.fill(remindersProjection);
  return id;
};
const then = async (stream: string, ...facts: readonly Fact[]): Promise<void> => {
  await register.record(stream, ...facts);
  await register.fill(remindersProjection);
};
const planned = (id: string) => stillPlanned(register.dataSource, id);
const first = async (id: string): Promise<PlanRow> => {
  const [row] = (await planIn(register.dataSource, id)).filter(({ cancelledAt }) => cancelledAt === null);
  if (!row) throw new Error(`${id} has no plan`);
  return row;
};
const asked = (): Promise<{ scope: string; because: string }[]> =>
  register.dataSource.query(
    'with gone as (delete from replan returning *) select scope, because from gone order by scope, because',
  );

describe('a plan', () => {
  it('is there as soon as a commitment is recorded', async () => {
    const id = await owned();
    expect(await planned(id)).toEqual([
      '2018-10-19 unreported-60d 2018-08-20#1 staff:ana',
      '2018-11-06 opens-14d 2018-11-20 staff:ana',
      '2018-11-14 closes-7d 2018-11-21 staff:ana',
      '2018-11-20 opens 2018-11-20 staff:ana',
      '2018-11-21 closes 2018-11-21 staff:ana',
      '2018-11-28 overdue-7d 2018-11-21#1 staff:ana',
    ]);
    expect(await first(id)).toMatchObject({
      visit: aVisit,
      due: '2018-10-19T06:00:00.000Z',
      reasoning: { ruleVersion: 'default@1', as: 'owner' },
    });
  });

  it('moves with its window in the same transaction: what no longer holds is cancelled and says why', async () => {
    const id = await owned();
    await then(
      commitment(id),
      {
        type: 'CommitmentPostponed',
        data: { timeframe: when('2019-03'), reason: 'elections', askedBy: 'host', decidedBy: 'chair' },
      },
      { type: 'ProgressReported', data: { report: 'They agreed to wait' } },
    );
    expect(await planned(id)).toEqual(
      expect.arrayContaining([
        '2019-02-15 opens-14d 2019-03-01 staff:ana',
        '2019-03-29 closes 2019-03-31 staff:ana',
      ]),
    );
    const cancelled = (await planIn(register.dataSource, id)).filter(
      ({ cancelledAt }) => cancelledAt !== null,
    );
    expect(cancelled.map(({ reminder }) => reminder)).toContain('opens-14d/2018-11-20/staff:ana');
    expect(cancelled[0]?.cancelledBecause).toBe('postponed to March 2019 on 20 August 2018 by staff:ana');
  });

  it('moves with a window that was corrected', async () => {
    const id = await owned();
    await then(commitment(id), {
      type: 'TimeframeCorrected',
      data: { timeframe: when('2019-03'), corrects: 1, concerns: ['window', 'baseline'], reason: 'typo' },
    });
    expect(await planned(id)).toContain('2019-03-29 closes 2019-03-31 staff:ana');
    const cancelled = (await planIn(register.dataSource, id)).find(({ cancelledAt }) => cancelledAt !== null);
    expect(cancelled?.cancelledBecause).toBe('corrected to March 2019 on 20 August 2018 by staff:ana');
  });

  it('comes back when the window does', async () => {
    const id = await owned();
    const before = await planned(id);
    const move = (edtf: string): Fact => ({
      type: 'CommitmentPostponed',
      data: { timeframe: when(edtf), reason: 'again', askedBy: 'host', decidedBy: 'chair' },
    });
    await then(commitment(id), move('2019-03'));
    await then(commitment(id), move('2018-11-20/2018-11-21'));
    expect(await planned(id)).toEqual(before);
  });

  it('ends when the commitment is closed, and begins again when it is reopened', async () => {
    const id = await owned();
    await then(commitment(id), { type: 'CommitmentClosed', data: { outcome: 'fulfilled' } });
    expect(await planned(id)).toEqual([]);
    expect((await planIn(register.dataSource, id))[0]?.cancelledBecause).toBe(
      'closed as fulfilled on 20 August 2018 by staff:ana',
    );
    await then(commitment(id), { type: 'CommitmentReopened', data: { reason: 'a mistake' } });
    expect(await planned(id)).toHaveLength(6);
  });

  it('is none of a proposal until it is accepted', async () => {
    const id = `c-${++count}`;
    await then(commitment(id), { ...recorded(id, { parties }), type: 'CommitmentProposed' });
    expect(await planned(id)).toEqual([]);
    await then(commitment(id), { type: 'CommitmentAccepted', data: {} });
    expect(await planned(id)).toHaveLength(6);
  });

  it('loses what fell due, which never comes again', async () => {
    const id = await owned();
    const row = await first(id);
    await then(remindersOf(id), fellDue(row));
    expect((await planIn(register.dataSource, id)).map(({ reminder }) => reminder)).not.toContain(
      row.reminder,
    );
    expect(await planned(id)).toContain('2018-12-18 unreported-60d 2018-08-20#2 staff:ana');
  });

  it('keeps the version of the commitment with every event, planned anew or not', async () => {
    const id = await owned();
    await then(commitment(id), { type: 'CommitmentTagged', data: { tags: ['a'] } });
    const [row] = await rowsOfStreams(register.dataSource, reminderSubject, 'serving', [commitment(id)]);
    expect(row).toMatchObject({ version: 2, windowSince: expect.any(Number) });
  });

  it('is made anew when its own rules change', async () => {
    const id = await owned();
    await then(
      rulebookOf(`commitment:${id}`),
      { type: 'RuleSwitchedOff', data: { scope: `commitment:${id}` as never, rule: 'opens' as never } },
      ruleSet(`commitment:${id}`, {
        id: 'closes',
        trigger: { on: 'closing' },
        to: [kim],
        escalateAfter: null,
      }),
    );
    const plan = await planned(id);
    expect(plan).toContain('2018-11-21 closes 2018-11-21 staff:kim');
    expect(plan.some((text) => text.includes(' opens '))).toBe(false);
    expect(await asked()).toEqual([]);
  });

  it('goes to those who watch, and leaves alone who snoozed', async () => {
    const id = await owned();
    const of = { commitment: commitmentId.parse(id), visit: aVisit };
    await then(remindersOf(id), { type: 'CommitmentWatched', data: { ...of, reader: kim } });
    expect(await planned(id)).toContain('2018-11-21 closes 2018-11-21 staff:kim');
    await then(remindersOf(id), {
      type: 'RemindersSnoozed',
      data: { ...of, reader: ana, until: localDate.parse('2018-11-19') },
    });
    expect((await planned(id)).filter((text) => text < '2018-11-19')).toEqual([]);
    await then(remindersOf(id), { type: 'CommitmentUnwatched', data: { ...of, reader: kim } });
    expect((await planned(id)).join()).not.toContain('staff:kim');
  });
});

describe('what became of a reminder', () => {
  const fallenOf = async (id: string) =>
    rowsOfStreams(register.dataSource, reminderFallen, 'serving', [remindersOf(id)]);

  it('is kept with it: delivered, failed, acknowledged', async () => {
    const id = await owned();
    const rows = await planIn(register.dataSource, id);
    const [one, two, three] = rows;
    if (!one || !two || !three) throw new Error('three reminders are planned');
    const of = { commitment: one.commitment, visit: one.visit };
    await then(remindersOf(id), fellDue(one), fellDue(two), delivered(one), {
      type: 'ReminderFailed',
      data: {
        ...of,
        key: { rule: two.rule, occurrence: two.occurrence, reader: two.reader },
        notice: 'f'.repeat(32) as never,
        channel: 'mail',
        reason: '550 no such user',
      },
    });
    await then(remindersOf(id), { type: 'ReminderAcknowledged', data: of }, fellDue(three));
    const fallen = new Map((await fallenOf(id)).map((row) => [row.reminder, row]));
    expect(fallen.get(one.reminder)).toMatchObject({
      deliveredAt: expect.any(String),
      channel: 'mail',
      acknowledgedBy: 'staff:ana',
    });
    expect(fallen.get(two.reminder)).toMatchObject({
      failure: '550 no such user',
      acknowledgedBy: 'staff:ana',
    });
    expect(fallen.get(three.reminder)).toMatchObject({ deliveredAt: null, acknowledgedAt: null });
  });

  it('that was told before it fell due goes to the dead letters', async () => {
    const id = await owned();
    await then(remindersOf(id), delivered(await first(id)));
    const letters = await deadLettersOf(
      register.dataSource,
      { projection: 'reminders', generation: 'serving' },
      { limit: 10 },
    );
    expect(letters).toMatchObject([
      { streamId: remindersOf(id), error: expect.stringContaining('never fell due') },
    ]);
    await register.dataSource.query('delete from dead_letters');
  });
});

describe('what many plans stand on', () => {
  it('is kept, and asks for those plans to be made anew', async () => {
    await then(
      rulebookOf('kind:visit'),
      ruleSet('kind:visit', {
        id: 'hosts',
        trigger: { on: 'opening' },
        to: [kim],
        escalateAfter: null,
      }),
    );
    await then(
      calendarNamed('holidays-kz'),
      kept('holidays-kz', 'KZ'),
      freeDay('holidays-kz', '2019-03-21', 'Nauryz'),
    );
    await then(calendarNamed('ours'), kept('ours', 'us'), kept('ours', 'BE'));
    await then(readerStreamOf('staff:kim'), described('staff:kim'), {
      type: 'ReaderRemoved',
      data: { reader: kim, because: 'left' },
    });
    await then(readerStreamOf('desk:registry'), described('desk:registry', { hour: 9 }));
    await then(visits, { type: 'VisitAmended', data: { place: visitRecorded.data.place } });
    expect(await asked()).toEqual([
      { scope: 'all', because: 'calendar ours kept' },
      { scope: 'all', because: 'desk:registry is written to otherwise' },
      { scope: 'country:KZ', because: 'Nauryz added to holidays-kz' },
      { scope: 'kind:visit', because: 'rule hosts set for kind:visit' },
      { scope: 'reader:staff:kim', because: 'staff:kim is written to otherwise; staff:kim left' },
      { scope: 'visit:astana-2018', because: 'the visit was amended' },
    ]);
    const { dataSource } = register;
    const streams = [calendarNamed('holidays-kz'), readerStreamOf('staff:kim'), rulebookOf('kind:visit')];
    expect(await rowsOfStreams(dataSource, reminderCalendar, 'serving', streams)).toMatchObject([
      { appliesTo: 'KZ', days: [{ first: '2019-03-21', name: 'Nauryz', from: 'by hand' }], version: 2 },
    ]);
    expect(await rowsOfStreams(dataSource, reminderReader, 'serving', streams)).toMatchObject([
      { reader: 'staff:kim', removed: 'left', version: 2 },
    ]);
    expect(await rowsOfStreams(dataSource, reminderRule, 'serving', streams)).toMatchObject([
      { scope: 'kind:visit', id: 'hosts', version: 1, setBy: 'staff:ana' },
    ]);
  });

  it('forgets a rule that its scope leaves, and a day that is taken back', async () => {
    const kind = { scope: 'kind:visit' as never, rule: 'hosts' as never };
    await then(rulebookOf('kind:visit'), { type: 'RuleLeft', data: kind });
    const [day] = [freeDay('holidays-kz', '2019-03-21', 'Nauryz')];
    if (day?.type !== 'FreeDaysAdded') throw new Error('a free day');
    const { calendar, days } = day.data;
    await then(calendarNamed('holidays-kz'), { type: 'FreeDaysRemoved', data: { calendar, days } });
    const { dataSource } = register;
    expect(await rowsOfStreams(dataSource, reminderRule, 'serving', [rulebookOf('kind:visit')])).toEqual([]);
    expect(
      await rowsOfStreams(dataSource, reminderCalendar, 'serving', [calendarNamed('holidays-kz')]),
    ).toMatchObject([{ days: [] }]);
    expect(await asked()).toEqual([
      { scope: 'country:KZ', because: 'Nauryz taken from holidays-kz' },
      { scope: 'kind:visit', because: 'rule hosts left to wider scopes in kind:visit' },
    ]);
  });

  it('is all planned anew once its rows were filled anew, and the plan outlives that', async () => {
    const id = await owned();
    const before = await planned(id);
    const { dataSource, store } = register;
    for await (const _ of rebuild(dataSource, store, remindersProjection));
    expect(await planned(id)).toEqual(before);
    expect(await asked()).toEqual([
      { scope: 'all', because: 'what reminders are planned from was read anew' },
    ]);
    expect(await rowsOfStreams(dataSource, reminderReading, 'serving', [remindersOf(id)])).toEqual([]);
  });
});
