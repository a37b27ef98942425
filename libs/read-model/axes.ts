/** `dismissed`: a proposal somebody declined, kept out of lists unless asked for. */
export const stages = ['proposed', 'open', 'closed', 'dismissed'] as const;
export type Stage = (typeof stages)[number];

/** `claimed`: something was added; `verified`: somebody checked at least one piece of it. */
export const evidenceStates = ['none', 'claimed', 'verified'] as const;
export type EvidenceState = (typeof evidenceStates)[number];
