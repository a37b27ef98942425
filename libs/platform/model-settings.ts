import * as z from 'zod';

/** Settings of a model service that reads reports beside the grammar; off without them. */
export const modelSettings = {
  AIDE_MEMOIRE_MODEL_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://models.example.org/v1' })
    .optional(),
  AIDE_MEMOIRE_MODEL: z.string().max(200).optional(),
  AIDE_MEMOIRE_MODEL_KEY: z.string().max(1000).optional(),
};

export type GivenModelSettings = z.infer<z.ZodObject<typeof modelSettings>>;

/** Where the service is, which of its models is asked, and by which key. */
export interface ReadingModel {
  readonly url: string;
  readonly model: string;
  readonly key?: string;
}

/** What is wrong with the settings taken together. */
export const modelContradictions = ({
  AIDE_MEMOIRE_MODEL_URL: url,
  AIDE_MEMOIRE_MODEL: model,
  AIDE_MEMOIRE_MODEL_KEY: key,
}: GivenModelSettings): string[] => [
  ...(url !== undefined && model === undefined
    ? ['AIDE_MEMOIRE_MODEL_URL is set and AIDE_MEMOIRE_MODEL is not: name the model that is to be asked']
    : []),
  ...(url === undefined && (model !== undefined || key !== undefined)
    ? ['AIDE_MEMOIRE_MODEL_URL is not set: without it no model service is asked']
    : []),
];

/** The model service as set, or `undefined` when the grammar reads alone. */
export const modelOf = ({
  AIDE_MEMOIRE_MODEL_URL: url,
  AIDE_MEMOIRE_MODEL: model,
  AIDE_MEMOIRE_MODEL_KEY: key,
}: GivenModelSettings): ReadingModel | undefined =>
  url === undefined || model === undefined ? undefined : { url, model, ...(key && { key }) };
