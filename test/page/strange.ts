import type { Page } from 'playwright-core';
import type { House } from './house.js';

/** A word of 200 letters, as somebody types who leans on a key; and of as many as a tag may have. */
export const long = 'Donaudampfschifffahrt'.repeat(10).slice(0, 200);
const longTag = long.slice(0, 60);

/** Names and sentences that run from right to left, alone and with others in them. */
export const arabic = 'تقدّم وزارة العدل تقريرها عن EU Dialogue 2018 في الخريف';
const ministry = 'وزارة العدل';
const hebrew = 'משרד החוץ';

/** What is hostile to a layout: a visit and a commitment of words that never break, and another that reads from right to left. */
export const recordWhatIsStrange = async (house: House): Promise<void> => {
  const recorded = async (path: string, body: object): Promise<void> => {
    const answer = await house.post(path, body);
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  };
  const record = async (id: string, said: typeof longSaid): Promise<void> => {
    const { name, other, statement, language, tag } = said;
    // As long as the name of a person or a place may be.
    const [person, place] = [name.slice(0, 120), name.slice(0, 120)];
    await recorded('/visits', {
      visit: id,
      title: statement,
      delegation: { name, head: { name: person, office: other }, members: [{ name: person, office: name }] },
      host: { body: other, country: 'KZ' },
      dates: { edtf: '2018-10-01/2018-10-02', words: statement, language },
      place: { name: place, country: 'KZ', zone: 'Asia/Almaty', hemisphere: 'north' },
    });
    await recorded(`/visits/${id}/sources`, {
      id: 'report',
      title: statement,
      languages: [language],
      mediaType: 'text/plain',
      text: `${statement}\n\n${other}: <script>document.title = 'run'</script>`,
    });
    await recorded(`/visits/${id}/meetings`, {
      id: 'first',
      with: [{ name: person, office: other }],
      body: other,
      on: { edtf: '2018-10-01' },
      topics: [statement],
    });
    await recorded('/commitments', {
      commitment: `${id}-promise`,
      visit: id,
      kind: 'report',
      direction: 'theirs',
      statement,
      language,
      parties: { responsible: name, supporting: [other], counterparts: [other, name], owner: `staff:${id}` },
      timeframe: { edtf: '2018-10/2018-11', words: statement, language },
      quotes: [{ source: 'report', exact: statement }],
      tags: [tag],
    });
    const at = `/commitments/${id}-promise`;
    await recorded(`${at}/narrow`, { timeframe: { edtf: '2018-11' }, because: { note: `${name} ${other}` } });
    await recorded(`${at}/progress`, { report: `${statement} <b>${name}</b>` });
    await recorded(`${at}/evidence`, { form: 'note', id: 'note', title: statement, note: other });
  };
  const longSaid = { name: long, other: `X${long.slice(1)}`, statement: long, language: 'de', tag: longTag };
  await record('long', longSaid);
  await record('rtl', { name: ministry, other: hebrew, statement: arabic, language: 'ar', tag: hebrew });
};

/** All that is written so, whole: what is shown of it is a part of one of these. */
const written = [
  ...[ministry, hebrew, arabic, `${ministry} ${hebrew}`, `${arabic} <b>${ministry}</b>`],
  `${arabic} ${hebrew}: <script>document.title = 'run'</script>`,
];

/**
 * Texts with letters that run from right to left that stand in no direction of their own, or share theirs with what nobody wrote
 * so: what is beside them there, such as a number or a full stop, would be read on the wrong side.
 */
export const mixedUp = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const written = ${JSON.stringify(written)};
    // What a sentence sets apart is in order in it; quotation marks stand on the side of the words they are around.
    const isolate = /\\u2068[^\\u2068\\u2069]*\\u2069/;
    const told = (text) => {
      let rest = text;
      while (isolate.test(rest)) rest = rest.replace(isolate, '');
      return rest.replace(/[“”„"«»‘’…]/g, '').replace(/\\s+/g, ' ').trim();
    };
    const isOwn = (one) => one.dir !== '' || one.localName === 'bdi' || getComputedStyle(one).unicodeBidi === 'plaintext';
    const wordsIn = (own) => {
      let words = '';
      for (const node of own.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) words += node.data;
        else if (node.nodeType === Node.ELEMENT_NODE && !isOwn(node))
          words += getComputedStyle(node).display === 'inline' ? wordsIn(node) : ' ' + wordsIn(node) + ' ';
      }
      return words;
    };
    const stands = (text) => {
      for (let one = text.parentElement; one && one !== document.body; one = one.parentElement)
        if (isOwn(one)) return written.some((whole) => whole.includes(told(wordsIn(one))));
      return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const { parentElement: parent } = text;
      if (!/[\u0590-\u06ff]/.test(told(text.data)) || !parent.checkVisibility()) continue;
      if (/^(OPTION|SCRIPT|STYLE|TEXTAREA)$/.test(parent.tagName) || stands(text)) continue;
      found.push(parent.localName + '.' + parent.className + ': ' + text.data.slice(0, 60));
    }
    return found;
  })()`);
