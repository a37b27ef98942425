import { useRef, useState } from 'react';
import { Refused } from '../api/client.js';
import { newKey } from '../api/key.js';

/** Sends what a form holds: each wish under a key of its own, so that it is done once however often it is sent. */
export const useSending = () => {
  const key = useRef(newKey());
  const [refused, setRefused] = useState<Refused>();
  const [isBusy, setBusy] = useState(false);
  const send = async (act: (key: string) => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await act(key.current);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // What was refused was not recorded, so the next try is another wish; after silence it may be the same.
      if (error.status !== 0) key.current = newKey();
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };
  return { send, isBusy, refused, forgive: () => setRefused(undefined) };
};
