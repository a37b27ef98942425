/** A language in two parts, as `apps/start/build-page.mjs` cuts its file: what the first screen says, and what the others do. */
declare module '*.json?first' {
  const words: Partial<typeof import('./en.json')>;
  export default words;
}
declare module '*.json?rest' {
  const words: Partial<typeof import('./en.json')>;
  export default words;
}
