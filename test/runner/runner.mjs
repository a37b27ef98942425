/** Jest loads its runner as plain JavaScript; this leads to it. */
export { SharedGraphRunner as default } from '#test/runner/shared-graph-runner.js';
