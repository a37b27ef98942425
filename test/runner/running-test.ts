import * as circus from 'jest-circus';

/** Whether the test that is running has failed already: asked in an `afterEach`, how it ended. */
export const hasFailed = (): boolean => (circus.getState().currentlyRunningTest?.errors.length ?? 0) > 0;
