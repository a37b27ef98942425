import * as z from 'zod';
import { commitmentColumns, commitmentDetail } from '#apps/views/commitment-status/item.js';
import { sourceDetail, visitDetail } from '#apps/views/visit-overview/item.js';
import { recordedTimeframe } from '#domain/timeframes/timeframe.js';
import { type Source, source } from '#domain/visits/visit.events.js';
import { type Visit, visit } from '#domain/visits/visit.js';
import { type ApiClient, ApiRefusal } from './api-client.js';

/** A visit of the register as the domain knows it, its sources' texts included; `visit.initial` when there is none. */
export const readVisit = async (api: ApiClient, id: string): Promise<Visit> => {
  const path = `/visits/${encodeURIComponent(id)}`;
  const known = await unlessMissing(api.get(visitDetail, path));
  if (!known) return visit.initial;
  const sources: Source[] = [];
  for (const listed of known.sources) {
    const { text } = await api.get(sourceDetail, `${path}/sources/${listed.id}`);
    sources.push(source.parse({ ...listed, text }));
  }
  const { title, delegation, host, place, edtf, meetings } = known;
  const dates = recordedTimeframe({ edtf }, place);
  return { stage: 'recorded', id: known.id, title, delegation, host, place, dates, meetings, sources };
};

export const isRecorded = async (api: ApiClient, commitment: string): Promise<boolean> =>
  (await unlessMissing(api.get(onlyId, `/commitments/${encodeURIComponent(commitment)}`))) !== undefined;

/** A commitment in the cells that `export` writes of it; `undefined` when there is none. */
export const cellsOf = async (
  api: ApiClient,
  commitment: string,
): Promise<Readonly<Record<string, string>> | undefined> => {
  const found = await unlessMissing(
    api.get(commitmentDetail, `/commitments/${encodeURIComponent(commitment)}`),
  );
  return (
    found &&
    Object.fromEntries(
      commitmentColumns.map((column) => [column.header, String(column.valueOf(found) ?? '')]),
    )
  );
};

const onlyId = z.object({ id: z.string() });

/** 404: there is none. 400: nothing could be called that. */
const unlessMissing = async <Found>(found: Promise<Found>): Promise<Found | undefined> => {
  try {
    return await found;
  } catch (error) {
    if (error instanceof ApiRefusal && [400, 404].includes(error.status)) return undefined;
    throw error;
  }
};
