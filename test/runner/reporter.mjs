import { DefaultReporter } from '@jest/reporters';

/** Says which suites failed and why, and nothing of the others; on a terminal, what is being run just now. */
export default class FailuresReporter extends DefaultReporter {
  printTestFileHeader(path, config, result) {
    if (result.numFailingTests > 0 || result.testExecError) super.printTestFileHeader(path, config, result);
  }
}
