import * as z from 'zod';

const failed = z.object({ kind: z.literal('failed'), problem: z.string() }).meta({ id: 'FailedLine' });

/** What verification says, line by line. */
export const verificationLine = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('progress'),
      stage: z.enum(['log', 'views']),
      done: z.int().meta({ description: 'events looked at in this stage' }),
      total: z.int(),
    }),
    z.object({
      kind: z.literal('finding'),
      where: z.string().meta({ description: 'the log, or the table of a view' }),
      view: z.string().nullable().meta({ description: 'whose table it is; null of the log' }),
      streamId: z.string(),
      position: z.int().nullable(),
      problem: z.string().meta({ description: 'what differs, in words' }),
    }),
    z.object({
      kind: z.literal('result'),
      ok: z.boolean(),
      events: z.int(),
      streams: z.int(),
      findings: z.int(),
    }),
    failed,
  ])
  .meta({
    id: 'VerificationLine',
    examples: [{ kind: 'result', ok: true, events: 27, streams: 14, findings: 0 }],
  });
export type VerificationLine = z.infer<typeof verificationLine>;

/** What a rebuild says. */
export const rebuildLine = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('progress'), view: z.string(), done: z.int(), total: z.int() }),
    z.object({
      kind: z.literal('result'),
      ok: z.boolean().meta({ description: 'false when the server stopped before the new rows were in use' }),
      view: z.string(),
      position: z.int(),
    }),
    failed,
  ])
  .meta({ id: 'RebuildLine', examples: [{ kind: 'result', ok: true, view: 'deadlines', position: 27 }] });
export type RebuildLine = z.infer<typeof rebuildLine>;

/** What trying dead letters again says. */
export const retryLine = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('progress'),
      view: z.string(),
      streamId: z.string(),
      applied: z.int(),
      left: z.int(),
      error: z.string().nullable(),
    }),
    z.object({
      kind: z.literal('result'),
      ok: z.boolean(),
      view: z.string(),
      applied: z.int(),
      left: z.int(),
    }),
    failed,
  ])
  .meta({
    id: 'RetryLine',
    examples: [{ kind: 'result', ok: true, view: 'deadlines', applied: 3, left: 0 }],
  });
export type RetryLine = z.infer<typeof retryLine>;
