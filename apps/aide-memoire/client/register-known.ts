import * as z from 'zod';
import { type ApiClient, ApiRefusal } from './api-client.js';

const onlyId = z.object({ id: z.string() });

export const isRecorded = async (api: ApiClient, commitment: string): Promise<boolean> => {
  try {
    await api.get(onlyId, `/commitments/${encodeURIComponent(commitment)}`);
    return true;
  } catch (error) {
    // 404: there is none. 400: nothing could be called that.
    if (error instanceof ApiRefusal && [400, 404].includes(error.status)) return false;
    throw error;
  }
};
