import type { KeptFile } from '#domain/files.js';

/** What programs that open a saved file go by, and no browser runs: anything else is said to be bytes. */
const inert =
  /^(application\/(pdf|vnd\.openxmlformats-officedocument\.[a-z]+\.[a-z]+|vnd\.oasis\.opendocument\.[a-z]+)|text\/(plain|markdown|csv)|message\/rfc822|image\/(png|jpeg|gif|webp|tiff))$/;

/**
 * The headers with which a file is sent to be saved, whatever it is: nothing of it is shown or run in a page of this address (RFC
 * 6266; Fetch's `nosniff`; a sandbox of CSP for programs that show it all the same).
 */
export const downloadHeaders = ({ name, mediaType, sha256 }: KeptFile): Record<string, string> => ({
  'content-type': inert.test(mediaType) ? mediaType : 'application/octet-stream',
  'content-disposition': `attachment; filename="${plain(name)}"; filename*=UTF-8''${escaped(name)}`,
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  etag: `"${sha256}"`,
  'cache-control': 'private, no-cache',
});

/** For programs that do not read RFC 8187: ASCII, without what ends the quotation. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%/]/g, '_');

/** RFC 8187, 3.2.1: what is no `attr-char` is escaped; `encodeURIComponent` leaves some of it. */
const escaped = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
