import { allOf, anyOf, identifier, joined, sql } from './sql.js';

describe('SQL in pieces', () => {
  it('makes every value a parameter, numbered through all pieces', () => {
    const inner = sql`b = ${2} or c = ${3}`;
    expect(sql`select ${1} where ${inner} and d = ${4}`.prepared).toEqual({
      text: 'select $1 where b = $2 or c = $3 and d = $4',
      values: [1, 2, 3, 4],
    });
  });

  it('quotes names, of a schema and a table too', () => {
    expect(sql`from ${identifier('rebuilding.odd"name')}`.prepared.text).toBe(
      'from "rebuilding"."odd""name"',
    );
  });

  it('joins conditions; none of all is true, none of any is false', () => {
    expect(allOf([sql`a`, sql`b = ${1}`]).prepared).toEqual({ text: '(a) and (b = $1)', values: [1] });
    expect([allOf([]).prepared.text, anyOf([]).prepared.text]).toEqual(['true', 'false']);
    expect(joined([], ', ').prepared.text).toBe('');
  });
});
