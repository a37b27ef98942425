import { defined } from '../plain.js';
import type { VisitCommand } from './visit.commands.js';
import type { Visit } from './visit.js';

type Undoing = { readonly type: VisitCommand['type']; readonly data: Record<string, unknown> };

const reason = 'Taken back';

/** The command that takes another one of a visit back; `undefined` where none does. */
export const undoOfVisit = (
  { type, data }: Pick<VisitCommand, 'type' | 'data'>,
  before: Visit,
): Undoing | undefined => {
  if (before.stage === 'none') return undefined;
  const said = data as Record<string, unknown>;
  switch (type) {
    case 'AmendVisit': {
      const { title, delegation, host, place, dates } = before;
      const { edtf, words, language, zone, hemisphere } = dates;
      const all = {
        title,
        delegation,
        host,
        place,
        dates: { edtf, zone, hemisphere, ...defined({ words, language }) },
      };
      const changed = Object.entries(all).filter(([name]) => said[name] !== undefined);
      return { type, data: { ...Object.fromEntries(changed), because: reason } };
    }
    case 'AttachSource':
      return { type: 'RetractSource', data: { source: said.id, reason } };
    case 'RetractSource':
      return { type: 'RestoreSource', data: { source: said.source, reason } };
    case 'RestoreSource':
      return { type: 'RetractSource', data: { source: said.source, reason } };
    default:
      return undefined;
  }
};
