import { type RefObject, useEffect, useId, useRef } from 'react';
import type { KeyName } from './key-table.js';
import { type Keys, useKeys } from './keys.js';

/** Something to be done on what is in hand: by its control, by its key, and by the palette for as long as its screen is shown. */
export interface Action {
  readonly id: string;
  readonly name: string;
  /** What it is about, where its name alone does not say so: the row one is at, the menu it is from. */
  readonly about?: string;
  readonly icon: string;
  /** The key that does the same. */
  readonly hotkey?: KeyName;
  readonly run: () => void;
}

interface Offer {
  /** Where its control stands. */
  readonly control?: Element;
  readonly actions: readonly Action[];
}

const offers = new Set<() => Offer>();

const useOffer = (get: () => Offer, keys: Keys): void => {
  useKeys(keys);
  const now = useRef(get);
  useEffect(() => {
    now.current = get;
  });
  useEffect(() => {
    const current = () => now.current();
    offers.add(current);
    return () => {
      offers.delete(current);
    };
  }, []);
};

/** Offers actions in the palette and by their keys, besides where they have a control of their own. */
export const useActions = (actions: readonly Action[]): void => {
  const keyed = actions.flatMap(({ hotkey, run }) => (hotkey ? [[hotkey, run] as const] : []));
  useOffer(() => ({ actions }), Object.fromEntries(keyed));
};

/** A control that offers itself: what it is called there, and the key that presses it. */
export const useOffered = (
  control: RefObject<HTMLElement | null>,
  {
    name,
    about,
    icon,
    hotkey,
  }: {
    readonly name: string;
    readonly about?: string | undefined;
    readonly icon: string | undefined;
    readonly hotkey: KeyName | undefined;
  },
): void => {
  const id = useId();
  const press = () => control.current?.click();
  useOffer(
    () => {
      const { current } = control;
      if (!current || !isReachable(current)) return { actions: [] };
      const of = about ?? describedBy(current);
      const named = { id, name, icon: icon ?? 'right', ...(of && { about: of }), ...(hotkey && { hotkey }) };
      return { control: current, actions: [{ ...named, run: press }] };
    },
    hotkey ? { [hotkey]: press } : {},
  );
};

/** What stands beside a control and says what it is about. */
const describedBy = (control: Element): string | undefined => {
  const place = control.getAttribute('aria-describedby');
  return place === null ? undefined : document.getElementById(place)?.textContent?.trim();
};

/** What lies behind a dialog cannot be done before that is closed; what opens a menu is none itself, those in it are. */
const isReachable = (control: Element): boolean =>
  !control.matches(':disabled, [aria-haspopup=true], [aria-haspopup=menu], [aria-haspopup=listbox]') &&
  control.closest('[inert], [aria-hidden=true]') === null;

/** What stands around every screen comes after what is on this one. */
const rank = ({ control }: Offer): number => {
  if (!control) return 1;
  const head = control.closest('header');
  return head && !head.closest('main, [role]') ? 2 : 0;
};

const inOrder = (one: Offer, other: Offer): number => {
  if (!one.control || !other.control || rank(one) !== rank(other)) return rank(one) - rank(other);
  const isBefore = one.control.compareDocumentPosition(other.control) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBefore ? -1 : 1;
};

/** All that can be done here, in the order of the screen, then what stands around it; what two places offer alike is told once. */
export const offeredActions = (): readonly Action[] => {
  const all = [...offers].map((get) => get()).toSorted(inOrder);
  const byName = new Map<string, Action>();
  for (const action of all.flatMap(({ actions }) => actions)) {
    const key = `${action.name}\n${action.about ?? ''}`;
    if (!byName.has(key)) byName.set(key, action);
  }
  return [...byName.values()];
};
