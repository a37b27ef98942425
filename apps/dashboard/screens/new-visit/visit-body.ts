import type { NewVisit } from '../../api/visits.js';
import type { Draft } from '../../components/draft.js';
import { fieldAmong, peopleTyped, timeframeTyped, typed } from '../../components/typed.js';
import type { When } from '../../components/when.js';

/** The command that a filled form asks for. */
export const visitOf = (draft: Draft, when: When | undefined, hemisphere: 'north' | 'south'): NewVisit => {
  const country = typed(draft, 'country');
  const [head, office] = [typed(draft, 'head'), typed(draft, 'office')];
  return {
    title: typed(draft, 'title'),
    dates: timeframeTyped(draft, when),
    place: { name: typed(draft, 'place'), country, zone: typed(draft, 'zone'), hemisphere },
    host: { body: typed(draft, 'host'), country },
    delegation: {
      name: typed(draft, 'delegation'),
      ...(head !== '' && { head: { name: head, ...(office !== '' && { office }) } }),
      members: peopleTyped(draft, 'members'),
    },
  };
};

/** The field of the form that a pointer into the command is about. */
export const fieldAt = fieldAmong([
  ['/dates', 'when'],
  ['/place/name', 'place'],
  ['/place/country', 'country'],
  ['/place/zone', 'zone'],
  ['/host/body', 'host'],
  ['/host/country', 'country'],
  ['/delegation/head/name', 'head'],
  ['/delegation/head/office', 'office'],
  ['/delegation/members', 'members'],
  ['/delegation', 'delegation'],
]);
