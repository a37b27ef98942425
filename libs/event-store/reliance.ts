/**
 * What a decision goes by that was not read for it, since this process remembers how it was. It is named with its version
 * where the decision is written, which fails when it has moved on; and nothing is refused because of it before it was read.
 */
export class Reliance {
  private readonly streams = new Map<string, number>();

  /** @param trusts whether what is remembered may be gone by; otherwise it is read */
  constructor(readonly trusts: boolean) {}

  /** A stream that is gone by as it was at a version. */
  on(streamId: string, version: number): void {
    this.streams.set(streamId, version);
  }

  get isUsed(): boolean {
    return this.streams.size > 0;
  }

  /** The streams but the ones that are written to anyway, to be named with their versions. */
  beside(written: readonly { readonly streamId: string }[]): { streamId: string; version: number }[] {
    const others = [...this.streams].filter(([id]) => written.every(({ streamId }) => streamId !== id));
    return others.map(([streamId, version]) => ({ streamId, version }));
  }
}
