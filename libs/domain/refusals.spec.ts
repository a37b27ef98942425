import { Rejected, refusals } from './refusals.js';

describe('A refusal', () => {
  it('says in one line what is wrong, and keeps its facts, where it is and what would be right', () => {
    const why = {
      detail: '"a" is closed',
      params: { commitment: 'a', stage: 'closed' },
      pointer: '/id',
      hint: 'reopen it first',
    };
    const refusal = new Rejected('COMMITMENT_NOT_OPEN', why);
    expect(refusal.message).toBe('The commitment is not open: "a" is closed');
    expect(refusal).toMatchObject({ code: 'COMMITMENT_NOT_OPEN', ...why });
  });

  it('says its title when there is no more to say', () => {
    expect(new Rejected('VISIT_NOT_FOUND').message).toBe('There is no such visit');
  });

  it.each(Object.entries(refusals))('%s is told in words of its own', (code, { title }) => {
    expect(title).toMatch(/^[A-Z][^_]+[^.]$/);
    const sharing = Object.entries(refusals).filter(([, other]) => other.title === title);
    expect(sharing.map(([other]) => other)).toEqual([code]);
  });
});
