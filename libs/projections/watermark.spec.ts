import { setTimeout as sleep } from 'node:timers/promises';
import { Watermark } from './watermark.js';

describe('how far a view is', () => {
  it('of one partition is its checkpoint, whatever is known of the feed', () => {
    const watermark = new Watermark(1);
    watermark.advanced(0, 5);
    expect(watermark.position).toBe(5);
    watermark.extended({ upTo: 9, last: [9] });
    expect(watermark.position).toBe(5);
    watermark.advanced(0, 12);
    expect(watermark.position).toBe(12);
  });

  it('is where the partition stands that is furthest behind', () => {
    const watermark = new Watermark(3);
    watermark.extended({ upTo: 9, last: [7, 8, 9] });
    watermark.advanced(0, 7);
    watermark.advanced(1, 4);
    watermark.advanced(2, 9);
    expect(watermark.position).toBe(4);
    watermark.advanced(1, 8);
    expect(watermark.position).toBe(9);
  });

  it('does not wait for a partition that never had an event', () => {
    const watermark = new Watermark(3);
    watermark.extended({ upTo: 9, last: [9, 0, 2] });
    watermark.advanced(0, 9);
    expect(watermark.position).toBe(0);
    watermark.advanced(2, 2);
    expect(watermark.position).toBe(9);
  });

  it('does not go back when a quiet partition has news', () => {
    const watermark = new Watermark(2);
    watermark.advanced(0, 9);
    watermark.extended({ upTo: 9, last: [9, 0] });
    watermark.extended({ upTo: 10, last: [9, 10] });
    expect(watermark.position).toBe(9);
    watermark.advanced(1, 10);
    expect(watermark.position).toBe(10);
  });

  it('takes no older word on the feed for a newer one', () => {
    const watermark = new Watermark(2);
    watermark.extended({ upTo: 10, last: [9, 10] });
    watermark.advanced(0, 9);
    watermark.extended({ upTo: 9, last: [9, 0] });
    expect(watermark.position).toBe(0);
  });

  it('has stalled while there is something to take and nothing is taken', async () => {
    const watermark = new Watermark(2);
    watermark.advanced(0, 1);
    expect(watermark.stalledFor([0, 1])).toBe(0);
    watermark.extended({ upTo: 3, last: [3, 2] });
    watermark.advanced(1, 2);
    await sleep(200);
    expect(watermark.stalledFor([0])).toBeGreaterThan(100);
    expect(watermark.stalledFor([1])).toBe(0);
    watermark.advanced(0, 2);
    expect(watermark.stalledFor([0])).toBeLessThan(100);
    watermark.advanced(0, 3);
    await sleep(200);
    expect(watermark.stalledFor([0, 1])).toBe(0);
  });
});
