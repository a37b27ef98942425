import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Scene } from './fault.js';
import { ask, eventually } from './house.js';

/** Readers, and reminders that fall due for them at once: five for each. */
const READERS = 24;
const REMINDERS = 120;
/** How long it may take until all of them are told, in ms: what a person would wait before they call somebody. */
const PATIENCE = 240_000;

const readerAt = (round: string, index: number): string => `staff:r${index % READERS}-${round}`;

/** Commitments that the clerks leave alone, each with a reminder to its owner, and with all of them planned. */
const prepare = async (scene: Scene): Promise<string> => {
  const { house } = scene;
  const round = randomUUID().slice(0, 8);
  await house.describeReaders(Array.from({ length: READERS }, (_, index) => readerAt(round, index)));
  for (let index = 0; index < REMINDERS; index += 1) {
    const [register] = house.registers;
    if (!register) throw new Error('there is no register');
    const body = JSON.stringify({
      commitment: `due-${round}-${index}`,
      visit: 'faults',
      kind: 'report',
      direction: 'ours',
      statement: `Reminded ${randomUUID()}`,
      language: 'en',
      parties: { owner: readerAt(round, index) },
      timeframe: { edtf: '2031-05' },
    });
    await ask(house, register, '/api/v1/commitments', { method: 'POST', body });
  }
  await eventually(
    'all of them are planned',
    async () => (await rowsOf(scene, round, 'opens-14d')) === REMINDERS,
  );
  // New readers have plans made anew, which would take back the time that is set below.
  hurry(scene);
  await eventually('nothing is left to plan anew', async () => {
    const left = await house.query('select from replan');
    return left.length === 0;
  });
  return round;
};

const rowsOf = async ({ house }: Scene, round: string, rule: string): Promise<number> => {
  const [row] = await house.query<{ n: number }>(
    `select count(*)::int as n from reminder_plan where commitment like $1 and rule = $2 and cancelled_at is null`,
    [`due-${round}-%`, rule],
  );
  return row?.n ?? 0;
};

/** Their time has come. */
const makeDue = async ({ house }: Scene, round: string): Promise<void> => {
  await house.query(
    `update reminder_plan set due = now() - interval '1 minute' where commitment like $1 and rule = 'opens-14d'`,
    [`due-${round}-%`],
  );
};

/** Asks each process to begin now, as the next minute would; what becomes of it is seen in the log. */
const hurry = ({ house }: Scene): void => {
  for (const service of house.reminders)
    ask(house, service, '/api/v1/maintenance/remind', { method: 'POST', body: '{}' }).catch(() => undefined);
};

interface Told {
  readonly commitment: string;
  readonly notices: number;
  readonly delivered: number;
}

/**
 * Waits until all are told, and counts. @throws naming what was missed, told in two notices, or sent more often than each kill
 * between sending and recording explains
 */
const allTold = async (scene: Scene, round: string, kills: number): Promise<void> => {
  const { house } = scene;
  const told = (): Promise<Told[]> =>
    house.query<Told>(
      `select data ->> 'commitment' as commitment, count(distinct data ->> 'notice')::int as notices,
          count(*) filter (where type = 'ReminderDelivered')::int as delivered
         from events where stream_id like $1 and type in ('ReminderFellDue', 'ReminderDelivered')
          and data -> 'key' ->> 'rule' = 'opens-14d' group by 1`,
      [`reminders-due-${round}-%`],
    );
  await eventually(
    'all reminders are told',
    async () => (await told()).filter(({ delivered }) => delivered === 1).length === REMINDERS,
    PATIENCE,
  );
  const twice = (await told()).filter(({ notices, delivered }) => notices !== 1 || delivered !== 1);
  if (twice.length > 0) throw new Error(`${twice.length} reminders were recorded twice`);
  const mails = house.office.received.filter(({ to }) =>
    to.some((address) => address.includes(`-${round}@`)),
  );
  const times = new Map<string, number>();
  for (const { mail } of mails) times.set(mail.messageId ?? '', (times.get(mail.messageId ?? '') ?? 0) + 1);
  const again = [...times.values()].filter((sent) => sent > 1);
  console.error(
    `\n  ${REMINDERS} reminders, ${times.size} mails, ${again.length} of them sent again under their Message-ID`,
  );
  const most = Math.max(...times.values());
  if (most > 1 + kills) throw new Error(`a mail was sent ${most} times, after ${kills} kills`);
};

const killAll = async ({ house }: Scene): Promise<void> => {
  for (const service of house.reminders) service.kill();
  await sleep(500);
  for (const service of house.reminders)
    await eventually(`${service.name} is ready again`, () => service.isReady());
};

export const remindersKilledClaiming: Fault = {
  name: 'reminders-killed-claiming',
  what: '120 reminders due at once, `kill -9` of both reminders while they claim them',
  async happen(scene) {
    const { house } = scene;
    const round = await prepare(scene);
    await makeDue(scene, round);
    await house.query(`
      create or replace function linger() returns trigger language plpgsql as $$ begin perform pg_sleep(3); return null; end $$;
      create trigger linger before update of claimed_until on reminder_plan for each statement execute function linger()`);
    try {
      hurry(scene);
      await eventually('they claim', async () => {
        const claiming = await house.query(`select from pg_stat_activity where wait_event = 'PgSleep'`);
        return claiming.length > 0;
      });
      await killAll(scene);
    } finally {
      await house.query('drop trigger linger on reminder_plan');
    }
    hurry(scene);
    await allTold(scene, round, 0);
  },
};

export const remindersKilledSending: Fault = {
  name: 'reminders-killed-sending',
  what: '`kill -9` of both reminders while the mail server is taking what they send',
  async happen(scene) {
    const { house } = scene;
    const round = await prepare(scene);
    house.office.hold();
    try {
      await makeDue(scene, round);
      hurry(scene);
      await eventually('they send', async () => house.office.held > 0);
      await killAll(scene);
    } finally {
      house.office.release();
    }
    await allTold(scene, round, 1);
  },
};

/** What `append_events` locks, so that nothing is recorded meanwhile. */
const APPEND_LOCK = 5_711_903_002;

export const remindersKilledBetween: Fault = {
  name: 'reminders-killed-between',
  what: '`kill -9` of both reminders after mails are sent and before that is recorded',
  async happen(scene) {
    const { house } = scene;
    const round = await prepare(scene);
    house.office.hold();
    const before = house.office.received.length;
    let unlock: (() => Promise<void>) | undefined;
    try {
      await makeDue(scene, round);
      hurry(scene);
      await eventually('they send', async () => house.office.held > 0);
      unlock = await house.lock(APPEND_LOCK);
      house.office.release();
      await eventually('mails are taken', async () => house.office.received.length > before);
      await sleep(300);
      await killAll(scene);
    } finally {
      house.office.release();
      // What they had asked of the database goes with them: it did not get to it.
      await house.query(
        `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted`,
      );
      await unlock?.();
    }
    await allTold(scene, round, 1);
  },
};

export const mailGone: Fault = {
  name: 'mail-gone',
  what: 'the mail server gone for ten minutes while 120 reminders fall due',
  async happen(scene) {
    const { house, time } = scene;
    const round = await prepare(scene);
    await house.office.close();
    await makeDue(scene, round);
    hurry(scene);
    // A short run has no three minutes for it.
    await sleep(time(1) < 1 ? 15_000 : 600_000);
    const waiting = await house.query(`select from reminder_notice where state = 'waiting'`);
    await house.office.reopen();
    if (waiting.length === 0) throw new Error('no notice waited for the mail server');
    await allTold(scene, round, 0);
  },
};

export const clockJumps: Fault = {
  name: 'clock-jumps',
  what: "the reminders' clock set forward by a day, back by two, and right again while reminders fall due",
  async happen(scene) {
    const { house } = scene;
    const round = await prepare(scene);
    await makeDue(scene, round);
    const hour = 3_600_000;
    for (const offset of [24 * hour, -24 * hour, 0]) {
      await house.setClock(offset);
      hurry(scene);
      await sleep(1_000);
    }
    hurry(scene);
    await allTold(scene, round, 0);
  },
};
