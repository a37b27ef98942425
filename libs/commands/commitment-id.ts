import { randomBytes } from 'node:crypto';
import { type CommitmentId, commitmentId } from '#domain/values.js';

/** Crockford's base 32: no i, l, o or u, so that an id survives being read out. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** `c-` and ten random letters, 50 bits: in a register of a million, one chance in two thousand that any two ever met. */
export const newCommitmentId = (): CommitmentId =>
  commitmentId.parse(`c-${[...randomBytes(10)].map((byte) => letters[byte % letters.length]).join('')}`);
