import { facets } from '#apps/views/commitment-status/facets.js';
import { nearName } from '#domain/near-names.js';
import type { ApiClient } from '../client/api-client.js';
import type { Step } from './step.js';

/** A body that a file names nearly as another one, and so is another body. */
export interface NearBody {
  /** The part of the file (a JSON Pointer). */
  readonly pointer: string;
  readonly body: string;
  readonly near: string;
}

const bodiesIn = ({ command }: Step): string[] => {
  if (!('parties' in command.data)) return [];
  const { responsible, supporting, counterparts } = command.data.parties;
  return [...(responsible === null ? [] : [responsible]), ...supporting, ...counterparts];
};

/** Bodies of a file that are nearly ones of the register (of the hundred it names most) or of the file above, each told once. */
export const nearBodies = async (api: ApiClient, steps: readonly Step[]): Promise<NearBody[]> => {
  const { body } = (await api.get(facets, '/commitments/facets')).facets;
  const known = body.values.map(({ value }) => value);
  const found: NearBody[] = [];
  for (const step of steps) {
    for (const name of bodiesIn(step)) {
      const near = nearName(name, known);
      if (near !== undefined) found.push({ pointer: step.pointer, body: name, near });
      if (!known.includes(name)) known.push(name);
    }
  }
  return found;
};
