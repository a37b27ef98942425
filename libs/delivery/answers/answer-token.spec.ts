import { commitmentId } from '#domain/values.js';
import { chairman, composedAt, notice, signing } from '#test/support/told-reminders.js';
import { answerLinks, unsubscribeLink } from './answer-links.js';
import { marks, readToken, signToken } from './answer-token.js';

const about = { notice, commitment: commitmentId.parse('pcc-16'), reminder: 'closes/2018-11-21/staff:ana' };
const tokenIn = (link: string): string => link.split('/').at(-1) ?? '';
const offered = ['acknowledge', 'snooze', 'done', 'postpone'] as const;
const links = answerLinks(signing, about, composedAt, offered);
const token = tokenIn(links[2]?.address ?? '');

describe('a token', () => {
  test('says what it is for, and until when', () => {
    expect(readToken(signing.key, token)).toMatchObject({
      action: 'done',
      notice,
      expires: '2019-01-11T07:00:00.000Z',
    });
    expect(readToken(signing.key, tokenIn(unsubscribeLink(signing, notice, composedAt)))).toMatchObject({
      action: 'unsubscribe',
      notice,
      expires: '2019-12-13T07:00:00.000Z',
    });
  });

  test('means one reminder of its notice', () => {
    const read = readToken(signing.key, token);
    expect(read && marks(read, about)).toBe(true);
    expect(read && marks(read, { ...about, reminder: 'closes/2018-11-21/staff:bogdan' })).toBe(false);
    expect(read && marks(read, { ...about, commitment: commitmentId.parse('pcc-17') })).toBe(false);
  });

  test('is the same each time it is made, another for each action', () => {
    expect(answerLinks(signing, about, composedAt, offered)).toEqual(links);
    expect(new Set(links.map(({ address }) => address)).size).toBe(4);
  });

  test('stays short, however long the names in it are', () => {
    expect(token).toHaveLength(84);
    expect((chairman().answers ?? []).every(({ address }) => address.length < 130)).toBe(true);
  });

  test('signed with another key is nothing', () => {
    expect(readToken(Buffer.alloc(32, 8), token)).toBeUndefined();
  });

  test('changed in any letter is nothing', () => {
    for (const at of token.split('').keys()) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(readToken(signing.key, `${token.slice(0, at)}${other}${token.slice(at + 1)}`)).toBeUndefined();
    }
  });

  test.each(['', '.', 'x'.repeat(84), `${token}=`, `${token} `, token.slice(0, -1), `${token}A`])(
    'spelt otherwise is nothing: %j',
    (spelt) => {
      expect(readToken(signing.key, spelt)).toBeUndefined();
    },
  );

  test('with an empty signature is nothing', () => {
    const content = { ...about, action: 'done', expires: composedAt } as const;
    expect(readToken(signing.key, `${signToken(signing.key, content).split('.')[0]}.`)).toBeUndefined();
  });
});
