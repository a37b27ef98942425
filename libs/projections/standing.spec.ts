import { setTimeout as sleep } from 'node:timers/promises';
import { Standing } from './standing.js';

describe('how far a view is', () => {
  it('of one partition is its checkpoint, whatever is known of the feed', () => {
    const standing = new Standing(1);
    standing.advanced(0, 5);
    expect(standing.position).toBe(5);
    standing.extended({ upTo: 9, last: [9] });
    expect(standing.position).toBe(5);
    standing.advanced(0, 12);
    expect(standing.position).toBe(12);
  });

  it('is where the partition stands that is furthest behind', () => {
    const standing = new Standing(3);
    standing.extended({ upTo: 9, last: [7, 8, 9] });
    standing.advanced(0, 7);
    standing.advanced(1, 4);
    standing.advanced(2, 9);
    expect(standing.position).toBe(4);
    standing.advanced(1, 8);
    expect(standing.position).toBe(9);
  });

  it('does not wait for a partition that never had an event', () => {
    const standing = new Standing(3);
    standing.extended({ upTo: 9, last: [9, 0, 2] });
    standing.advanced(0, 9);
    expect(standing.position).toBe(0);
    standing.advanced(2, 2);
    expect(standing.position).toBe(9);
  });

  it('does not go back when a quiet partition has news', () => {
    const standing = new Standing(2);
    standing.advanced(0, 9);
    standing.extended({ upTo: 9, last: [9, 0] });
    standing.extended({ upTo: 10, last: [9, 10] });
    expect(standing.position).toBe(9);
    standing.advanced(1, 10);
    expect(standing.position).toBe(10);
  });

  it('takes no older word on the feed for a newer one', () => {
    const standing = new Standing(2);
    standing.extended({ upTo: 10, last: [9, 10] });
    standing.advanced(0, 9);
    standing.extended({ upTo: 9, last: [9, 0] });
    expect(standing.position).toBe(0);
  });

  it('has stalled while there is something to take and nothing is taken', async () => {
    const standing = new Standing(2);
    standing.advanced(0, 1);
    expect(standing.stalledFor([0, 1])).toBe(0);
    standing.extended({ upTo: 3, last: [3, 2] });
    standing.advanced(1, 2);
    await sleep(20);
    expect(standing.stalledFor([0])).toBeGreaterThan(10);
    expect(standing.stalledFor([1])).toBe(0);
    standing.advanced(0, 2);
    expect(standing.stalledFor([0])).toBeLessThan(10);
    standing.advanced(0, 3);
    await sleep(20);
    expect(standing.stalledFor([0, 1])).toBe(0);
  });
});
