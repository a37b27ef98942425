import { de } from '../languages/de.js';
import { nl } from '../languages/nl.js';
import { read } from '../reading.js';
import { presentForms, verbLast } from './verb-forms.js';

const formsIn = (lexicon: typeof nl, verb: string): string[] => {
  if (!lexicon.separable) throw new Error('its verbs do not come apart');
  return presentForms(verb, lexicon.separable, true);
};

describe('what one does, of what there is to do', () => {
  it.each([
    ['versturen', 'verstuurt'],
    ['afschaffen', 'afschaft'],
    ['voorleggen', 'voorlegt'],
    ['uitgeven', 'uitgeeft'],
    ['in-gebruik-nemen', 'in-gebruik neemt'],
    ['aankomen', 'aankomt'],
  ])('Dutch: %s, %s', (verb, does) => {
    expect(
      formsIn(nl, verb)
        .flatMap((form) => form.split('/'))
        .map((form) => form.replace(' … ', ' ')),
    ).toContain(does);
  });

  it.each([
    ['vorlegen', 'vorlegt'],
    ['abgeben', 'abgibt'],
    ['ausstatten', 'ausstattet'],
    ['prüfen', 'prüft'],
  ])('German: %s, %s', (verb, does) => {
    expect(formsIn(de, verb).flatMap((form) => form.split('/'))).toContain(does);
  });

  it('says nothing of verbs that say too little', () => {
    expect(formsIn(nl, 'gaan')).toEqual([]);
    expect(formsIn(nl, 'openen')).toEqual([]);
    expect(formsIn(nl, 'terugkomen')[0]).toContain('komt/');
  });
});

describe('the verb behind what belongs to it', () => {
  it.each([
    ['brengt … bezoek', 'bezoek brengt'],
    ['komt/komen … aan', 'aankomt/aankomen'],
    ['is/zijn … gepland (voor/op)', 'gepland is/zijn'],
  ])('%s: %s', (form, last) => {
    expect(nl.separable && verbLast(form, nl.separable)).toEqual([last]);
  });

  it('is read in a clause that ends with its verb', () => {
    const { proposals } = read(
      'De minister liet weten dat de missie op 4 maart 2024 in Rabat aankomt en dat Marokko per 1 april 2024 de heffing afschaft.',
      { date: '2024-01-10' },
    );
    expect(proposals.map(({ timeframe }) => timeframe?.edtf)).toEqual(['2024-03-04', '2024-04-01']);
  });
});
