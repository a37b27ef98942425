import { folded, saysAll, spellingsOf } from './search.js';

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
  it.each([
    ['organised programmes', 'organized programs'],
    ['the labour centres', 'the labor centers'],
    ['analysing behaviour', 'analyzing behavior'],
    ['a cancelled defence', 'a canceled defense'],
    ['harmonisation', 'harmonization'],
    ['fulfilment', 'fulfillment'],
  ])('may be spelt as in London or in Washington: %s, %s', (british, american) => {
    expect(spellingsOf(british)).toContain(american);
    expect(spellingsOf(american)).toContain(british);
  });

  it.each([
    'size',
    'prize',
    'exercise',
    'otherwise',
    'promise',
    'advised',
    'visor',
    'memory',
    'corporal',
    'rise',
  ])('that has one spelling stays as it is: %s', (word) => {
    expect(spellingsOf(word)).toEqual([word]);
  });

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
