/**
 * Reads Jest's summary and writes `PASSED FAILED` for the closing line of `.ci/run`. Fails when a test
 * was skipped or left to do, and when there were none at all.
 *
 * node .ci/test-counts.mjs SUMMARY.json COUNTS
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [summaryFile, countsFile] = process.argv.slice(2);
const summary = JSON.parse(readFileSync(summaryFile, 'utf8'));

// A suite that could not even be loaded has no tests of its own: it counts as one that failed.
const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
writeFileSync(countsFile, `${summary.numPassedTests} ${failed}\n`);

const leftOut = summary.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName, status }) => `${status}: ${fullName} (${name})`),
);
for (const line of leftOut) console.error(line);

const ran = summary.numPassedTests + summary.numFailedTests;
console.log(`${ran} tests ran, ${leftOut.length} left out`);
process.exitCode = ran > 0 && leftOut.length === 0 ? 0 : 1;
