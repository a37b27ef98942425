import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { migrations } from '#apps/aide-memoire/app.module.js';
import { commitmentHistoryProjection } from '#apps/views/commitment-history/projection.js';
import { commitmentStatusProjection } from '#apps/views/commitment-status/projection.js';
import { copyRows, rowsIn, type Session, tablesIn } from '#platform/database/copy-rows.js';
import { openDatabase } from '#platform/database/database.js';
import { checkpointsOf } from '#projections/checkpoints.js';
import { layOut } from '#projections/layout.js';
import { describeWithKafka, kafkaFor, newTopic } from '#test/support/kafka.js';
import { freshDataFolder } from '#test/support/pglite.js';
import { openTestPostgres } from '#test/support/postgres.js';
import { readTopic } from '#test/support/topic.js';
import { operate, run, runWith } from './command.js';
import { serve, start, startWith } from './process.js';
import { onceFollowed, startService, startServiceAlone } from './services.js';

let folder: Awaited<ReturnType<typeof freshDataFolder>>;
let target: Awaited<ReturnType<typeof openTestPostgres>>;
const query = (statement: string) => target.dataSource.query(statement);

beforeAll(async () => {
  folder = await freshDataFolder();
  expect(await run(folder.folder, 'sample')).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());
beforeEach(async () => {
  target = await openTestPostgres([]);
});
afterEach(async () => {
  await target.close();
  await rm(`${folder.folder}/moved.json`, { force: true });
});

const move = (...args: string[]) => run(folder.folder, 'move', '--to', target.url, ...args);
const verified = (settings: NodeJS.ProcessEnv) => runWith(settings, folder.folder, 'verify');

/** Every row of every table, as text; what a server writes by itself while it runs left out. */
const rowsOf = async (session: Session): Promise<Record<string, string[]>> => {
  const all: Record<string, string[]> = {};
  for (const { name, quoted, columns } of await tablesIn(session)) {
    const told = columns.filter(({ name: column }) => !['last_used_at', 'revoked_at'].includes(column));
    const text = told.map(({ name: column }) => `"${column}"::text`).join(', ');
    const where =
      name === 'secrets.access_tokens' ? `where created_at < (select max(recorded_at) from events)` : '';
    const rows: { row: string }[] = await session.query(
      `select row(${text})::text as row from ${quoted} ${where} order by row(${text})::text collate "C"`,
    );
    all[name] = rows.map(({ row }) => row);
  }
  return all;
};

const inFolder = async <Result>(look: (session: Session) => Promise<Result>): Promise<Result> => {
  const { dataSource, close } = await openDatabase({ dataDir: folder.folder, evenIfMoved: true, migrations });
  return look(dataSource).finally(close);
};

describe('moving a data folder to a Postgres server', () => {
  test('takes everything as it is, verifies it there, and leaves the folder as it was', async () => {
    const before = await inFolder(rowsOf);
    const { code, stdout, stderr } = await move();
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/All is as the events say: 27 events in 14 streams/);
    expect(stderr).toMatch(/events: 27 rows moved/);
    expect(stderr).toMatch(/DATABASE_URL=/);
    expect(stderr).toMatch(
      /was left as it is, but for a note where its register went: nothing starts on it any more/,
    );
    expect(stderr).not.toContain(new URL(target.url).password);

    const moved = await rowsOf(target.dataSource);
    const { migrations: runThere = [], ...rows } = moved;
    const { migrations: runHere = [], ...expected } = before;
    expect(runThere).toHaveLength(runHere.length);
    expect(rows).toEqual(expected);
    expect(rows.events).toHaveLength(27);
    expect(rows.commands?.length).toBeGreaterThan(0);
    expect(rows['secrets.access_tokens']?.length).toBeGreaterThan(0);
    expect(rows.checkpoints).toHaveLength(8);
    expect(await inFolder(rowsOf)).toEqual(before);
    // Numbers that a sequence gives out would have to be moved too; no table of ours has one. Jobs have, in a schema of
    // their own that is not moved: they are made anew from what fell due.
    expect(
      await query(
        'select sequencename from pg_sequences where schemaname = current_schema() and sequencename <> $$migrations_id_seq$$',
      ),
    ).toEqual([]);
    expect(await query('select to_regnamespace($$graphile_worker$$) as jobs')).toEqual([{ jobs: null }]);
    expect(await verified({})).toMatchObject({ code: 1, stderr: expect.stringContaining('was moved to') });
    expect(await verified({ DATABASE_URL: target.url })).toMatchObject({ code: 0 });
  });

  test('goes on there: a repeated command is answered as before, a new one gets the next position', async () => {
    await move();
    const again = await runWith({ DATABASE_URL: target.url }, folder.folder, 'sample', '--json');
    expect(again.stdout).toMatch(/"changed":0/);
    expect(await query('select count(*)::int as events from events')).toEqual([{ events: 27 }]);
  });

  test('gives every partition of Kafka the checkpoint that a view had, so that nothing is applied twice', async () => {
    await move();
    for (const projection of [commitmentStatusProjection, commitmentHistoryProjection]) {
      expect(await layOut(target.dataSource, projection, 12)).toBe(true);
      const checkpoints = await checkpointsOf(target.dataSource, {
        projection: projection.name,
        generation: 'serving',
      });
      expect(checkpoints.map(({ partition }) => partition)).toEqual(Array.from({ length: 12 }, (_, i) => i));
      expect(new Set(checkpoints.map(({ position }) => position))).toEqual(new Set([27]));
    }
  });

  test('tells programs what was verified', async () => {
    const { code, stdout } = await move('--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, events: 27, differences: [] });
  });

  test('killed half way leaves nothing behind, and can be run again', async () => {
    const database = new URL(target.url).pathname.slice(1);
    // A server that is busy notices sooner or later that its client is gone; here sooner.
    await query(`alter database ${database} set client_connection_check_interval = '100ms'`);
    await query(`
      create function wait() returns trigger language plpgsql as $$ begin perform pg_sleep(600); return null; end $$;
      create function slow() returns event_trigger language plpgsql as $$ begin
        if to_regclass('visit_overview') is not null and not exists (select from pg_trigger where tgname = 'slow') then
          create trigger slow before insert on visit_overview execute function wait();
        end if; end $$;
      create event trigger slow on ddl_command_end when tag in ('CREATE TABLE') execute function slow()`);
    const child = start(folder.folder, 'move', '--to', target.url);
    const halfWay = `select from pg_stat_activity where datname = '${database}' and wait_event = 'PgSleep'`;
    while ((await query(halfWay)).length === 0) {
      if (child.exitCode !== null) throw new Error(`it ended before: ${(await child.ended).stderr}`);
      await sleep(50);
    }
    child.kill('SIGKILL');
    await child.ended;
    while ((await query(halfWay)).length > 0) await sleep(50);
    expect(await query('select count(*)::int as events from events')).toEqual([{ events: 0 }]);
    await query('drop event trigger slow; drop trigger slow on visit_overview');
    expect(await move()).toMatchObject({ code: 0 });
    expect(await query('select count(*)::int as events from events')).toEqual([{ events: 27 }]);
  });

  describe('is refused in one line, with nothing changed,', () => {
    const refused = async (reason: RegExp, code = 1, ...args: string[]) => {
      const { stderr, stdout, ...ended } = await (args.length > 0
        ? run(folder.folder, 'move', ...args)
        : move());
      expect({ stdout, ...ended }).toEqual({ stdout: '', code });
      expect(stderr).toMatch(reason);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    };

    test('where it was moved before', async () => {
      await move();
      await refused(/this register was moved there before and needs no second move/);
    });

    test('where another register is', async () => {
      const other = await freshDataFolder();
      expect(await runWith({ DATABASE_URL: target.url }, other.folder, 'sample')).toMatchObject({
        code: 0,
      });
      await other.remove();
      await refused(/it holds another register; name an empty database/);
    });

    test('where a register was begun', async () => {
      expect(await runWith({ DATABASE_URL: target.url }, folder.folder, 'list')).toMatchObject({
        code: 0,
      });
      await refused(/a register was started on it already \(there are rows in checkpoints\)/);
    });

    test("where somebody else's tables are", async () => {
      await query('create table invoices (id int); drop table migrations');
      await refused(/it holds tables of somebody else \(invoices\); name an empty database/);
      expect((await tablesIn(target.dataSource)).map(({ name }) => name)).toEqual(['invoices']);
    });

    test('where a newer version made the tables', async () => {
      await query(`insert into migrations (timestamp, name) values (1990000000000, 'Later1990000000000')`);
      await refused(/a newer version of Aide-mémoire made its tables \(Later1990000000000\)/);
    });

    test('while a server runs on the folder', async () => {
      const server = await serve(folder.folder);
      await refused(/a server runs on .* \(http:.*, process \d+\): stop it, then move/);
      await server.stop();
    });

    test('from a folder in which there is nothing', async () => {
      const { code, stderr } = await run(`${folder.folder}/nothing`, 'move', '--to', target.url);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `aide-memoire: there is no data folder at ${folder.folder}/nothing to move\n`,
      });
    });

    const at = (change: Partial<URL>) => Object.assign(new URL(target.url), change).href;

    test('to a server that is not there', () =>
      refused(/no server listens at 127\.0\.0\.1:1$/m, 1, '--to', at({ port: '1' })));

    test('to a database that is not there', () =>
      refused(
        /there is no database nowhere; create it first: createdb nowhere/,
        1,
        '--to',
        at({ pathname: '/nowhere' }),
      ));

    test('with a wrong password, which is not repeated', async () => {
      await refused(/does not let postgres in/, 1, '--to', at({ password: 'wrong-password' }));
      const { stderr } = await run(folder.folder, 'move', '--to', at({ password: 'wrong-password' }));
      expect(stderr).not.toContain('wrong-password');
    });

    test.each([
      ['no address', []],
      ['an address of something else', ['--to', 'mysql://localhost/x']],
    ])('as wrong use: %s', (_, args) => refused(/--to/, 2, 'move', ...args));
  });
});

describeWithKafka('after a move', () => {
  test('services on Kafka go on where the folder was: nothing is applied twice, what is new arrives', async () => {
    expect(await move()).toMatchObject({ code: 0 });
    const { brokers, topic } = await kafkaFor(newTopic());
    const env = { DATABASE_URL: target.url, KAFKA_BROKERS: brokers.join(','), KAFKA_TOPIC: topic };
    const [register, views] = await Promise.all([startService('register', env), startService('views', env)]);
    const issued = await operate(env, 'token', 'issue', '--for', 'ana', '--role', 'keeper');
    const headers = { authorization: `Bearer ${issued.stdout.trim()}`, 'content-type': 'application/json' };
    const reported = await fetch(`${register.url}/api/v1/commitments/strategy-for-central-asia/progress`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ report: 'Enquiry sent' }),
    });
    expect(reported.status).toBe(200);
    const { position } = (await reported.json()) as { position: number };
    expect(position).toBe(28);
    const seen = await onceFollowed(
      `${views.url}/api/v1/commitments/strategy-for-central-asia?after=${position}`,
      headers,
    );
    expect(await seen.json()).toMatchObject({ lastReport: 'Enquiry sent' });
    expect((await readTopic(await kafkaFor(topic, 12))).flat()).toHaveLength(28);
    await Promise.all([register.stop(), views.stop()]);
    // What follows Kafka is verified as it is followed; without, it would be left alone.
    expect(await verified({ DATABASE_URL: target.url })).toMatchObject({ code: 1 });
    const alone = await startWith({ DATABASE_URL: target.url }, folder.folder, 'verify').ended;
    expect(alone).toMatchObject({ code: 1, stdout: '' });
    expect(alone.stderr).toMatch(
      /^aide-memoire: the views of this database follow Kafka in \d+ partitions: set KAFKA_BROKERS.*\n$/,
    );
    expect(await startServiceAlone('views', { DATABASE_URL: target.url })).toMatchObject({ code: 1 });
    expect(await verified(env)).toMatchObject({ code: 0 });
  });
});

test('a folder that was moved takes nothing more, and says where its register went', async () => {
  await move();
  for (const command of [['list'], ['sample'], ['serve', '--port', '0']]) {
    const { code, stderr } = await run(folder.folder, ...command);
    expect([command, code]).toEqual([command, 1]);
    expect(stderr).toMatch(
      /The register of .* was moved to .* on \d{4}-\d\d-\d\d: start with DATABASE_URL set to it/,
    );
    expect(stderr).not.toContain(new URL(target.url).password || 'no password');
  }
});

test('a folder that was used after its move is told that the two differ', async () => {
  await move();
  await rm(`${folder.folder}/moved.json`);
  const file = `${folder.folder}/more.csv`;
  const row = 'report-2,kazakhstan-2018,report,ours,A report,en,2019';
  await writeFile(file, `id,visit,kind,direction,statement,language,edtf\n${row}\n`);
  expect(await run(folder.folder, 'import', file)).toMatchObject({ code: 0 });
  const { code, stderr } = await move();
  expect(code).toBe(1);
  expect(stderr).toMatch(/moved there before, and what was recorded in the folder since is not there/);
});

test('rows are copied some at a time, whatever they hold', async () => {
  const here = new pg.Client(target.url);
  const there = new pg.Client(target.url);
  await Promise.all([here.connect(), there.connect()]);
  const session = (client: pg.Client): Session => ({
    query: async (statement, values) => (await client.query(statement, values)).rows,
  });
  const types =
    'id int, doc json, texts text[], at timestamptz, bytes bytea, double int generated always as (id * 2) stored';
  for (const [client, schema] of [
    [here, 'here'],
    [there, 'there'],
  ] as const) {
    await client.query(`create schema ${schema}; set search_path to ${schema}; create table odd (${types})`);
  }
  await here.query(`
    insert into odd select i, '{ "a" :  1,"a":"\\\\u0041 ț ’" }',
        array['x,y', null, 'with "quotes" \\ and {braces}', E'line\\nend'],
        case i % 3 when 0 then null when 1 then 'infinity'::timestamptz else '2018-10-25 09:00:00.123456+05' end, '\\x00ff'
      from generate_series(1, 1001) i`);
  await here.query("begin isolation level repeatable read; set local timezone to 'Asia/Almaty'");
  const [table] = await tablesIn(session(here));
  if (!table) throw new Error('no table');
  const steps: number[] = [];
  for await (const done of copyRows(session(here), session(there), table)) steps.push(done);
  expect(steps).toEqual([200, 400, 600, 800, 1000, 1001]);
  expect(await rowsIn(session(there), table)).toBe(1001);
  const columns = 'id, doc::text, texts, at, bytes, double';
  const { rows } = await there.query(
    `select ${columns} from here.odd except select ${columns} from there.odd`,
  );
  expect(rows).toEqual([]);
  await Promise.all([here.end(), there.end()]);
});
