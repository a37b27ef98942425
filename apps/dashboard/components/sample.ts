import type { ImportWanted } from '../api/imports.js';

/** The sample visit as a file to import: the one that `aide-memoire sample` records. */
export const sampleFile = async (): Promise<ImportWanted> => {
  const [visit, release] = await Promise.all([
    import('samples/kazakhstan-2018.visit.yaml?raw'),
    import('samples/ep-delegation-kazakhstan-2018.txt?raw'),
  ]);
  return {
    name: 'kazakhstan-2018.visit.yaml',
    text: visit.default,
    beside: { 'ep-delegation-kazakhstan-2018.txt': release.default },
  } as ImportWanted;
};
