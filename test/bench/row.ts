/** How much work a run does. */
export interface Scale {
  /** Seconds of steady load for a rate. */
  readonly seconds: number;
  /** Events that a projector catches up with. */
  readonly events: number;
  /** Events that a relay sends. */
  readonly relayed: number;
  /** Commitments in the large list, and in the small one it is held against. */
  readonly commitments: { readonly many: number; readonly few: number };
  /** Reminders that are planned, and those of them that fall due at once. */
  readonly reminders: { readonly planned: number; readonly due: number };
  /** Progress reports in a data folder, a hundred for each commitment. */
  readonly reported: number;
  /** Single measurements behind a percentile. */
  readonly samples: number;
}

export const scales = {
  /** What the README's figures come from. */
  full: {
    seconds: 15,
    events: 1_000_000,
    relayed: 200_000,
    commitments: { many: 1_000_000, few: 10_000 },
    reminders: { planned: 1_000_000, due: 10_000 },
    reported: 100_000,
    samples: 500,
  },
  /** Minutes shorter; shows tendencies. */
  quick: {
    seconds: 5,
    events: 100_000,
    relayed: 50_000,
    commitments: { many: 100_000, few: 10_000 },
    reminders: { planned: 100_000, due: 10_000 },
    reported: 20_000,
    samples: 200,
  },
  /** Shows that every row runs, nothing more. */
  smoke: {
    seconds: 1,
    events: 2_000,
    relayed: 2_000,
    commitments: { many: 2_000, few: 500 },
    reminders: { planned: 3_000, due: 500 },
    reported: 500,
    samples: 20,
  },
} satisfies Record<string, Scale>;

/** One line of the table. `ratio` is measured ÷ reference of the same run. */
export interface Figure {
  readonly work: string;
  readonly measured: string;
  readonly reference: string;
  readonly ratio?: number;
  readonly goal: string;
  readonly met: boolean;
}

/** Something the design promises a speed for. Leaves nothing running and no files. */
export interface Row {
  readonly name: string;
  run(scale: Scale): Promise<Figure[]>;
}
