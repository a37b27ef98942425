/** Both sides of a ratio so often, in turns; the worst counts. */
export const turns = 3;

export interface Compared {
  readonly ours: number;
  readonly theirs: number;
}

/** The turn in which the ratio of ours to theirs was least (`rates`), or most (`waits`). */
export const worstOf = async (
  of: 'rates' | 'waits',
  ours: (turn: number) => Promise<number>,
  theirs: (turn: number) => Promise<number>,
): Promise<Compared> => {
  let worst: Compared | undefined;
  for (let turn = 0; turn < turns; turn++) {
    const measured = await ours(turn);
    const found = { ours: measured, theirs: await theirs(turn) };
    const isWorse = (than: Compared) =>
      of === 'rates' ? ratio(found) < ratio(than) : ratio(found) > ratio(than);
    if (!worst || isWorse(worst)) worst = found;
  }
  return worst ?? { ours: 0, theirs: 1 };
};

export const ratio = ({ ours, theirs }: Compared): number => ours / theirs;
