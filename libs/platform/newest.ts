/** A map that keeps so many values: those that were set last. Each is forgotten once enough others were set after it. */
export class Newest<Key, Value> {
  /** In the order in which they were set. */
  private readonly values = new Map<Key, Value>();

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  get(key: Key): Value | undefined {
    return this.values.get(key);
  }

  set(key: Key, value: Value): void {
    // Set again, so newest: a Map leaves a key that it has where it stands.
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
  }

  delete(key: Key): void {
    this.values.delete(key);
  }
}
