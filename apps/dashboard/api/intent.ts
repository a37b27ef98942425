import { useCallback, useEffect, useRef } from 'react';

/** Somebody who stays so long at something may want it next, in ms. */
const STAYED = 60;

/** Asks for what somebody is likely to want next, once they stay at it: it is there when they do. */
export const useIntent = <Wanted>(ask: (wanted: Wanted) => void): ((wanted: Wanted) => void) => {
  const latest = useRef(ask);
  latest.current = ask;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((wanted) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(wanted), STAYED);
  }, []);
};
