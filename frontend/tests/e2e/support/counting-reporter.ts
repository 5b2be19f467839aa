import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with a line that scripts read: `N passed, N failed`. A flaky or interrupted test counts as failed. */
export default class CountingReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(result: FullResult): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome());
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const failed = outcomes.filter((outcome) => outcome === 'unexpected' || outcome === 'flaky').length + this.#errors;
    const silent = result.status !== 'passed' && failed === 0 ? 1 : 0;
    console.log(`\n${passed} passed, ${failed + silent} failed`);
  }
}
