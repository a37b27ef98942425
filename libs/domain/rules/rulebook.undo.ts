import type { Undoable } from '../undo.js';
import type { RulebookEvent } from './rulebook.events.js';
import type { Rulebook } from './rulebook.js';

/** How what a scope says of a rule is taken back: by what it said before. */
export const undoOfRule = ({ data: { rule: said } }: RulebookEvent, { rules }: Rulebook): Undoable => {
  const id = typeof said === 'string' ? said : said.id;
  const before = rules.get(id)?.rule;
  if (before) return { of: id, by: { type: 'SetRule', data: { rule: before } } };
  const type = before === null ? 'SwitchOffRule' : 'LeaveRule';
  return { of: id, by: { type, data: { rule: id } } };
};
