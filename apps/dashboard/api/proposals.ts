/** What a person makes of a proposal. */
import type { QueryClient } from '@tanstack/react-query';
import { know, took } from './client.js';
import { type Decision, post } from './commands.js';
import { newKey } from './key.js';
import type { Commitment } from './queries.js';
import { refreshShown } from './refresh.js';

/** The stage that a decision leaves a proposal at. */
const stageAfter = {
  accept: 'open',
  dismiss: 'dismissed',
  restore: 'proposed',
  'take-back-acceptance': 'proposed',
} as const;

const isDeciding = (name: Decision['name']): name is keyof typeof stageAfter => name in stageAfter;

/** Shows what was decided before the lists have been asked again. */
const showDecided = (queries: QueryClient, id: string, name: Decision['name'], version: number): void => {
  if (!isDeciding(name)) return;
  queries.setQueriesData<Commitment[]>({ queryKey: ['visits', 'commitments'] }, (all) =>
    all?.map((one) => (one.id === id ? { ...one, stage: stageAfter[name], version } : one)),
  );
};

/**
 * Carries decisions out one after the other, each on what the one before left: what was mended first, then that it is accepted.
 * Resolves with the version after the last. Nothing follows one that is refused.
 * @throws {Refused}
 */
export const decide = async (
  queries: QueryClient,
  commitment: string,
  version: number,
  decisions: readonly Decision[],
): Promise<number> => {
  let at = version;
  try {
    for (const decision of decisions) {
      const receipt = await took(post(decision, { commitment, version: at, key: newKey() }));
      know(receipt.position);
      at = receipt.version;
      showDecided(queries, commitment, decision.name, at);
    }
    return at;
  } finally {
    void refreshShown(queries, [commitment]);
  }
};
