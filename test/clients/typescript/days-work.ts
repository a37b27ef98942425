/** A day's work of a clerk, through openapi-fetch over the types that openapi-typescript makes of the description. */
import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';

type Problem = components['schemas']['Problem'];

const [, , baseUrl = '', authorization = ''] = process.argv;
const api = createClient<paths>({ baseUrl, headers: { authorization } });

/** What an answer brought, which was none of the refusals. */
function done<Data>({ data, error }: { data?: Data; error?: unknown }): NonNullable<Data> {
  assert.ok(data, JSON.stringify(error));
  return data;
}

/** The page of a list, which is described as JSON and as CSV: this one asked for no CSV. */
function listed<Data>(answer: { data?: Data; error?: unknown }): Exclude<NonNullable<Data>, string> {
  const page = done(answer);
  assert.ok(typeof page === 'object');
  return page as Exclude<NonNullable<Data>, string>;
}

function refused(
  answer: { error?: Problem; response: Response },
  status: number,
  code: Problem['code'],
): Problem {
  assert.equal(answer.response.status, status);
  assert.equal(answer.error?.code, code);
  return answer.error;
}

const etagOf = ({ response }: { response: Response }): string => {
  const etag = response.headers.get('etag');
  assert.ok(etag);
  return etag;
};

const visit = 'kazakhstan-2018';
const arrival = await api.POST('/api/v1/visits', {
  body: {
    visit,
    title: 'Visit of the Committee on Foreign Affairs to Kazakhstan',
    delegation: { name: 'Committee on Foreign Affairs' },
    host: { body: 'Republic of Kazakhstan', country: 'KZ' },
    dates: { edtf: '2018-08-17/2018-08-18' },
    place: { name: 'Astana', country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
  },
});
done(arrival);
assert.equal(arrival.response.headers.get('location'), '/api/v1/visits/kazakhstan-2018');

done(
  await api.POST('/api/v1/visits/{visit}/sources', {
    params: { path: { visit } },
    body: {
      id: 'press-release',
      title: 'Press release',
      languages: ['en'],
      mediaType: 'text/plain',
      text: 'Chairman of the Subcommittee on Human Rights is expected to visit Astana this autumn.',
    },
  }),
);

const commitment = 'visit-astana';
const recorded = await api.POST('/api/v1/commitments', {
  body: {
    commitment,
    visit,
    kind: 'visit',
    direction: 'ours',
    statement: 'The Chairman visits Astana',
    language: 'en',
    parties: { responsible: 'Subcommittee on Human Rights' },
    timeframe: { edtf: '2018-23', words: 'this autumn', language: 'en' },
    quotes: [{ source: 'press-release', exact: 'is expected to visit Astana this autumn' }],
    tags: ['human rights'],
  },
});
done(recorded);

/** Postpones it, as long as nobody changed it since `version` was read. */
const postpone = (version?: string) =>
  api.POST('/api/v1/commitments/{commitment}/postpone', {
    params: { path: { commitment }, ...(version ? { header: { 'If-Match': version } } : {}) },
    body: {
      timeframe: { edtf: '2019-03' },
      reason: 'Elections in the host country',
      askedBy: 'Ministry of Foreign Affairs',
      decidedBy: 'Subcommittee on Human Rights',
    },
  });
const { position } = done(await postpone(etagOf(recorded)));
refused(await postpone(etagOf(recorded)), 412, 'STALE_VERSION');

const wider = await api.POST('/api/v1/commitments/{commitment}/narrow', {
  params: { path: { commitment } },
  body: { timeframe: { edtf: '2020' }, because: { note: 'a call' } },
});
assert.ok(refused(wider, 422, 'NOT_NARROWER').detail);

const found = listed(
  await api.GET('/api/v1/commitments', {
    params: {
      query: { stage: 'open', kind: ['visit', 'report'], tag: 'human rights', after: String(position) },
    },
  }),
);
assert.deepEqual(
  found.items.map((item) => [item.id, item.window.first, item.postponements]),
  [[commitment, '2019-03-01', 1]],
);
const cases = await api.GET('/api/v1/commitments', { params: { query: { kind: 'case' } } });
assert.deepEqual(listed(cases).items, []);

const csv = await api.GET('/api/v1/commitments', { headers: { accept: 'text/csv' }, parseAs: 'text' });
assert.match(csv.response.headers.get('content-type') ?? '', /^text\/csv/);
assert.match(done(csv), /visit-astana/);

const history = await api.GET('/api/v1/commitments/{commitment}/history', {
  params: { path: { commitment } },
});
assert.deepEqual(
  listed(history).items.map((line) => line.type),
  ['CommitmentRecorded', 'CommitmentPostponed'],
);

const several = await api.POST('/api/v1/commands', {
  body: {
    why: 'They rang',
    commands: [
      { type: 'NarrowTimeframe', id: commitment, data: { timeframe: { edtf: '2019-03-12' } } },
      { type: 'ReopenCommitment', id: commitment, data: {} },
    ],
  },
});
assert.equal(several.response.status, 207);
assert.deepEqual(
  done(several).results.map(({ receipt, problem }) => receipt?.id ?? problem?.code),
  [commitment, 'COMMITMENT_NOT_CLOSED'],
);

done(
  await api.POST('/api/v1/commitments/{commitment}/close', {
    params: { path: { commitment } },
    body: { outcome: 'fulfilled', reason: 'The visit took place.', on: '2019-03-12' },
  }),
);
refused(await postpone(), 409, 'COMMITMENT_NOT_OPEN');
console.log('done');
