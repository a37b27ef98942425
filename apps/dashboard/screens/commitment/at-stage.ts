import type { CommitmentDetail } from '../../api/queries.js';

type Stage = CommitmentDetail['stage'];

/** What it says and whose it is changes until it is closed. */
export const mayReword = (stage: Stage): boolean => stage === 'open' || stage === 'proposed';

/** What was recorded wrongly is corrected after closing too, and sorting goes on. */
export const mayCorrect = (stage: Stage): boolean => stage !== 'dismissed';
