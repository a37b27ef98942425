/** Ends the session of this browser. */
export const signOut = async (): Promise<void> => {
  await fetch('/sign-out', { method: 'POST' });
  location.assign('/');
};
