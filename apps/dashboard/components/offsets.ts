/**
 * Quotes count characters as Unicode does (code points), a browser counts UTF-16 units. They differ only behind letters outside the
 * basic plane, such as emoji.
 */
export class Offsets {
  /** Where in UTF-16 each such letter stands. */
  private readonly pairs: number[] = [];

  constructor(readonly text: string) {
    for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) this.pairs.push(index);
  }

  /** From code points to UTF-16 units. */
  toUnits(points: number): number {
    const behind = this.pairs.findIndex((at, before) => at - before >= points);
    return points + (behind < 0 ? this.pairs.length : behind);
  }

  /** From UTF-16 units to code points. */
  toPoints(units: number): number {
    const behind = this.pairs.findIndex((at) => at >= units);
    return units - (behind < 0 ? this.pairs.length : behind);
  }
}
