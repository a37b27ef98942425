/**
 * A name that nobody else gives a wish, so that it is done once however often it is sent. `crypto.randomUUID` is there on https
 * and on this machine alone; a house that is reached by name over plain http has this.
 */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
