// @ts-nocheck
import { read } from '#intake/reading.js';
const cases = {
  'one line': 'The Minister will visit Brussels in May and the Committee will meet in June, '.repeat(13000),
  commas: 'will, '.repeat(170000),
  digits: '1 2 3 4 5 6 7 8 9 10 May '.repeat(40000),
  quotes: '“'.repeat(300000) + 'we will meet in May',
  letters: 'a'.repeat(1000000),
  capitals: 'Committee '.repeat(100000),
  names: 'aB '.repeat(300000),
  heads: 'Actions:\n- a to send the report to the Committee by 5 May\n'.repeat(15000),
  that: 'said that we would agreed to, to, to '.repeat(25000),
  which: ', which will '.repeat(70000),
  rules_: 'Article 9 provides that it will be held in May. '.repeat(20000),
  till: 'from 12 to 13 and to 14, 15, 16, 17 '.repeat(25000),
};
for (const [name, text] of Object.entries(cases)) { const a = performance.now(); const r = read(text, { date: '2022-01-01' }); console.log(name.padEnd(10), String(text.length).padStart(8), Math.round(performance.now() - a), 'ms', r.proposals.length); }
