import { parse, readCode } from './architecture/code.js';
import { rules } from './architecture/rules.js';

/** For each rule a little tree that breaks it, and what the rule must say about it. */
const offenders: Record<
  keyof typeof rules,
  readonly (readonly [tree: Record<string, string>, says: string[]])[]
> = {
  downwards: [
    [
      { 'libs/event-store/store.ts': "import { AppModule } from '#apps/views/views.module.js';" },
      ['libs/event-store/store.ts: libs/event-store may not import #apps/views/views.module.js'],
    ],
    [
      { 'libs/read-model/rows.ts': "export type { Appended } from '#event-store/event-store.js';" },
      ['libs/read-model/rows.ts: libs/read-model may not import #event-store/event-store.js'],
    ],
    [
      { 'libs/platform/log.ts': "import { EventStore } from '#event-store/event-store.js';" },
      ['libs/platform/log.ts: libs/platform may not import #event-store/event-store.js'],
    ],
    [
      { 'apps/register/commands.ts': "const views = await import('#apps/views/views.module.js');" },
      ['apps/register/commands.ts: apps/register may not import #apps/views/views.module.js'],
    ],
    [{ 'libs/common/things.ts': '' }, ['libs/common/things.ts: libs/common has no place in the house yet']],
  ],
  wordsNotFeatures: [
    [
      {
        'libs/platform/http/filter.ts':
          "import { Rejected } from '#domain/refusals.js';\nimport { visit } from '#domain/visits/visit.js';",
      },
      ['libs/platform/http/filter.ts: the platform may not import #domain/visits/visit.js'],
    ],
  ],
  pageFromOutside: [
    [
      {
        'apps/dashboard/screens/today.tsx':
          "import { visit } from '#domain/visits/visit.js';\nimport { join } from 'node:path';",
      },
      [
        'apps/dashboard/screens/today.tsx: the page may not import #domain/visits/visit.js',
        'apps/dashboard/screens/today.tsx: the page may not import node:path',
      ],
    ],
  ],
  pureDomain: [
    [
      { 'libs/domain/visits/visit.ts': "import { readFileSync } from 'node:fs';\nimport * as z from 'zod';" },
      ['libs/domain/visits/visit.ts: the domain may not import node:fs'],
    ],
  ],
  relativeInside: [
    [
      { 'libs/projections/runtime.ts': "import { head } from '../event-store/event-store.js';" },
      [
        'libs/projections/runtime.ts: ../event-store/event-store.js leaves libs/projections: name it by its alias (#…)',
      ],
    ],
  ],
  noTestInProduct: [
    [
      { 'apps/register/clock.ts': "import { someday } from '#test/support/days.js';" },
      ['apps/register/clock.ts: imports #test/support/days.js'],
    ],
    [
      { 'libs/domain/decider.ts': "import { given } from './decider.spec.js';" },
      ['libs/domain/decider.ts: imports ./decider.spec.js'],
    ],
  ],
  settingsInOnePlace: [
    [
      { 'apps/views/page.ts': 'const size = Number(process.env.PAGE_SIZE);' },
      ['apps/views/page.ts: reads process.env'],
    ],
    [{ 'apps/views/page.ts': 'const { env } = process;' }, ['apps/views/page.ts: reads process.env']],
    [
      { 'apps/views/page.ts': "import { env } from 'node:process';" },
      ['apps/views/page.ts: reads process.env'],
    ],
  ],
  noFactsInMemory: [
    [
      { 'apps/register/register.module.ts': "import { forwardRef, Module } from '@nestjs/common';" },
      ['apps/register/register.module.ts: uses forwardRef of NestJS'],
    ],
    [
      { 'apps/register/visits.ts': "import { CommandBus, EventBus as Bus } from '@nestjs/cqrs';" },
      ['apps/register/visits.ts: uses EventBus of NestJS'],
    ],
  ],
  featureFolders: [
    [{ 'apps/register/handlers/close.ts': '' }, ['apps/register/handlers/close.ts: handlers']],
  ],
  tellingNames: [
    [
      { 'libs/platform/http/date-utils.ts': 'export class VisitManager {}\nexport const simple = 1;' },
      ['libs/platform/http/date-utils.ts: date-utils.ts', 'libs/platform/http/date-utils.ts: VisitManager'],
    ],
  ],
  oneMeaning: [
    [
      {
        'libs/domain/a.ts': 'export interface Place { name: string }',
        'libs/intake/b.ts': 'type Place = number;',
      },
      ['libs/intake/b.ts: Place is taken in libs/domain/a.ts'],
    ],
  ],
  tokensExist: [
    [
      {
        'apps/views/list.ts':
          "import { type EventStore } from '#event-store/event-store.js';\n" +
          '@Injectable() class List { constructor(private readonly store: EventStore) {} }',
      },
      ['apps/views/list.ts: EventStore is a token, but imported as a type'],
    ],
  ],
  offered: [
    [
      {
        'apps/dashboard/screens/a.tsx':
          "import { Button } from 'react-aria-components';\nexport const A = () => <Button>Do</Button>;",
        'apps/dashboard/screens/b.tsx': 'export const B = () => <button type="button">Do</button>;',
        'apps/dashboard/screens/c.tsx':
          "import { Button } from '../components/button.js';\nexport const C = () => <Button>Do</Button>;",
      },
      [
        'apps/dashboard/screens/a.tsx: <Button> is unknown to the palette',
        'apps/dashboard/screens/b.tsx: <button> is unknown to the palette',
      ],
    ],
  ],
  kept: [
    [
      {
        'apps/dashboard/screens/a.tsx':
          "const A = () => { const [day, setDay] = useState(''); return <Field value={day} onChange={setDay} />; };",
        'apps/dashboard/screens/b.tsx':
          "const B = () => { const { draft, write } = useDraft('b', none); const [isOpen] = useState(false); " +
          "return isOpen && <Field value={draft.day ?? ''} onChange={(text) => write('day', text)} />; };",
      },
      ['apps/dashboard/screens/a.tsx: day is lost over a reload'],
    ],
  ],
  noCircles: [
    [
      {
        'libs/domain/a.ts': "import { b } from './b.js';",
        'libs/domain/b.ts': "import { c } from './c.js';",
        'libs/domain/c.ts': "import { a } from '#domain/a.js';",
      },
      ['libs/domain/a.ts → libs/domain/b.ts → libs/domain/c.ts → libs/domain/a.ts'],
    ],
  ],
};

const code = readCode();
const named = (Object.keys(rules) as (keyof typeof rules)[]).map((key) => ({ key, ...rules[key] }));

describe.each(named)('$name', ({ key, breaches }) => {
  it('holds in the whole tree', () => {
    expect(breaches(code)).toEqual([]);
  });

  it.each(offenders[key])('is seen when broken: %j', (tree, says) => {
    expect(breaches(Object.entries(tree).map(([path, text]) => parse(path, text)))).toEqual(says);
  });
});

it('reads every part of the house', () => {
  const parts = new Set(code.map(({ path }) => path.split('/').slice(0, 2).join('/')));
  expect([...parts]).toEqual(
    expect.arrayContaining(['libs/domain', 'libs/event-store', 'libs/projections', 'libs/platform']),
  );
});
