/** What only those load who ask what changed. */
export { readChanges } from '../api/changes.js';
export { countsOf, toldDifferences } from '../components/differences.js';
