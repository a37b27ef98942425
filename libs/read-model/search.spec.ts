import { folded, saysAll } from './search.js';

describe('text as search sees it', () => {
  it.each([
    ['Președintele Țării', 'presedintele tarii'],
    ['Preşedintele Ţării', 'presedintele tarii'],
    ['ÎN SFÂRȘIT', 'in sfarsit'],
    ['Łódź, Gießen, Tromsø', 'lodz, giessen, tromso'],
    ['Астана́', 'астана'],
  ])('%s is %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('what is asked', () => {
  it('matches a last word that is still being typed by its beginning', () => {
    expect(saysAll('human rig').prepared.values).toContain('rig:*');
  });

  it.each(['"human rights', 'human "rights"', 'human -rights', 'human !?'])(
    'leaves %s to the words as they are',
    (asked) => {
      expect(saysAll(asked).prepared.text).not.toContain('simple');
    },
  );
});
