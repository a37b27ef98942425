import pc from 'picocolors';
import { fitForLine, fitForTerminal } from './terminal-text.js';

test.each([
  ['\u001b]0;title\u0007', '␛]0;title␇'],
  ['\u001b[2J\u001b[1;1H', '␛[2J␛[1;1H'],
  ['\u001b[8mhidden', '␛[8mhidden'],
  ['\u009b31m', '\ufffd31m'],
  ['over\rwritten\b', 'over␍written␈'],
  ['abc\u202edcba', 'abc\ufffddcba'],
  ['a\tb\nc', 'a\tb\nc'],
])('shows %j as letters', (text, shown) => {
  expect(fitForTerminal(text)).toBe(shown);
});

test('leaves our own colours', () => {
  const { red, bold, dim } = pc.createColors(true);
  for (const painted of [red('x'), bold('x'), dim(red('x'))]) expect(fitForTerminal(painted)).toBe(painted);
});

test('begins no other line of a log', () => {
  expect(fitForLine('a\n12:00:00 info forged')).toBe('a␊12:00:00 info forged');
});
