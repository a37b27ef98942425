import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether something is wider than the place it stands in, as either changes. */
export const useIsTooWide = (
  place: RefObject<HTMLElement | null>,
  thing: RefObject<HTMLElement | null>,
): boolean => {
  const [isTooWide, setTooWide] = useState(false);
  useLayoutEffect(() => {
    const [outer, inner] = [place.current, thing.current];
    if (!outer || !inner) return;
    const measure = (): void => setTooWide(inner.offsetWidth > outer.clientWidth);
    measure();
    const seen = new ResizeObserver(measure);
    for (const one of [outer, inner]) seen.observe(one);
    return () => seen.disconnect();
  }, [place, thing]);
  return isTooWide;
};
