import * as z from 'zod';

/** Why a job failed, told where it is asked how far it is: the members of a problem that are so in any case. */
export const jobProblem = z
  .object({
    code: z.string(),
    title: z.string(),
    detail: z.string().optional(),
    hint: z.string().optional(),
  })
  .nullable()
  .meta({ id: 'JobProblem', description: 'why it failed; null unless it did' });
export type JobProblem = z.infer<typeof jobProblem>;
