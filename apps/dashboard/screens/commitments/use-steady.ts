import { useLayoutEffect, useRef, useState } from 'react';

type Call = (...given: unknown[]) => unknown;

/** Calls what is given to it now, and is itself the same each time: what is handed it need not be drawn again for it. */
export const useSteady = <Calls extends object>(now: Calls): Calls => {
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  const [steady] = useState(
    () =>
      Object.fromEntries(
        Object.keys(now).map((name) => [
          name,
          (...given: unknown[]) => (latest.current[name as keyof Calls] as Call)(...given),
        ]),
      ) as Calls,
  );
  return steady;
};
