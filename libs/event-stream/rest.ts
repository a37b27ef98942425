/** Waiting that can be cut short. A call to `wake` while nobody rests is remembered for the next time. */
export class Rest {
  private woken = false;
  private ended = false;
  private rise: (() => void) | undefined;
  private light = false;

  /** There is something to do: ends `untilWoken`, not `sleep`. */
  wake(): void {
    this.woken = true;
    if (this.light) this.rise?.();
  }

  /** Ends every rest, for good. */
  end(): void {
    this.ended = true;
    this.rise?.();
  }

  /** In ms. */
  async untilWoken(longest: number): Promise<void> {
    this.light = true;
    if (!this.woken) await this.sleep(longest);
    this.light = false;
    this.woken = false;
  }

  /** In ms. */
  async sleep(time: number): Promise<void> {
    if (this.ended) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, time);
      this.rise = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.rise = undefined;
  }
}

/** From the first wait to the last, doubling each time; in ms. */
export const doubling = (
  { first, last }: { readonly first: number; readonly last: number },
  times: number,
): number => Math.min(last, first * 2 ** (times - 1));
