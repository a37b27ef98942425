import * as z from 'zod';

/** `dismissed`: a proposal somebody declined, kept out of lists unless asked for. */
export const stages = ['proposed', 'open', 'closed', 'dismissed'] as const;
export const stage = z.enum(stages).meta({ id: 'Stage' });
export type Stage = z.infer<typeof stage>;

/** `claimed`: something was added; `verified`: somebody checked at least one piece of it. */
export const evidenceStates = ['none', 'claimed', 'verified'] as const;
export const evidenceState = z.enum(evidenceStates).meta({ id: 'EvidenceState' });
export type EvidenceState = z.infer<typeof evidenceState>;
