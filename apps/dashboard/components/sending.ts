import { useRef, useState } from 'react';
import { Refused } from '../api/client.js';

/** Sends what a form holds: each wish under a key of its own, so that it is done once however often it is sent. */
export const useSending = () => {
  const key = useRef(crypto.randomUUID());
  const [refused, setRefused] = useState<Refused>();
  const [isBusy, setBusy] = useState(false);
  const send = async (act: (key: string) => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await act(key.current);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // What was refused was not recorded, so the next try is another wish; after silence it may be the same.
      if (error.status !== 0) key.current = crypto.randomUUID();
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };
  return { send, isBusy, refused, forgive: () => setRefused(undefined) };
};
