import * as z from 'zod';
import { defined } from '#domain/plain.js';
import { faultSaid } from '#platform/http/openapi/problems.js';
import type { Problem } from '#platform/http/problems.js';

/** Why a job failed, told where it is asked how far it is: the members of a problem that are so in any case. */
export const jobProblem = z
  .object({
    code: z.string(),
    title: z.string(),
    detail: z.string().optional(),
    hint: z.string().optional(),
    params: faultSaid.params,
  })
  .nullable()
  .meta({ id: 'JobProblem', description: 'why it failed; null unless it did' });
export type JobProblem = z.infer<typeof jobProblem>;

/** What is kept of a problem once nobody waits for its answer. */
export const keptOf = ({
  code,
  title,
  told: { detail, hint, params },
}: Problem): NonNullable<JobProblem> => ({
  code,
  title,
  ...defined({ detail, hint, params }),
});
