import type { NewVisit } from '../../api/visits.js';
import type { Draft } from '../../components/draft.js';
import type { When } from '../../components/when.js';

const text = (draft: Draft, name: string): string => draft[name]?.trim() ?? '';

/** The command that a filled form asks for. */
export const visitOf = (draft: Draft, when: When | undefined, hemisphere: 'north' | 'south'): NewVisit => {
  const { edtf, words, language } = when ?? { edtf: text(draft, 'when') };
  const country = text(draft, 'country');
  const [head, office] = [text(draft, 'head'), text(draft, 'office')];
  return {
    title: text(draft, 'title'),
    dates: { edtf, ...(words !== undefined && { words }), ...(language !== undefined && { language }) },
    place: { name: text(draft, 'place'), country, zone: text(draft, 'zone'), hemisphere },
    host: { body: text(draft, 'host'), country },
    delegation: {
      name: text(draft, 'delegation'),
      ...(head !== '' && { head: { name: head, ...(office !== '' && { office }) } }),
      members: [],
    },
  };
};

const fields: readonly (readonly [start: string, field: string])[] = [
  ['/dates', 'when'],
  ['/place/name', 'place'],
  ['/place/country', 'country'],
  ['/place/zone', 'zone'],
  ['/host/body', 'host'],
  ['/host/country', 'country'],
  ['/delegation/head/name', 'head'],
  ['/delegation/head/office', 'office'],
  ['/delegation', 'delegation'],
];

/** The field of the form that a pointer into the command is about. */
export const fieldAt = (pointer = ''): string =>
  fields.find(([start]) => pointer.startsWith(start))?.[1] ?? pointer.split('/')[1] ?? '';
