import { Newest } from './newest.js';

describe('the newest values', () => {
  it('are kept, one that is set again among them, and the others forgotten', () => {
    const newest = new Newest<string, number>(2);
    newest.set('a', 1);
    newest.set('b', 2);
    newest.set('a', 3);
    newest.set('c', 4);
    expect(['a', 'b', 'c'].map((key) => newest.get(key))).toEqual([3, undefined, 4]);
  });

  it('leave room when one is taken out', () => {
    const newest = new Newest<string, number>(2);
    newest.set('a', 1);
    newest.set('b', 2);
    newest.delete('b');
    newest.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => newest.get(key))).toEqual([1, undefined, 3]);
  });
});
