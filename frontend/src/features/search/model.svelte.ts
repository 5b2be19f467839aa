import { ApiError } from '../../shared/api/errors';
import type { HitSitesFragment, Near } from '../../shared/api/generated/graphql';
import { type Answer, type GroupName, withMore } from './answer';
import { fetchAnswer, fetchMore, fetchSites } from './fetch';
import { type SearchState, questionOf } from './state';

/** A kept answer: with the pages that were added to it, so that coming back finds the list as it was left. */
interface Kept {
  answer: Answer;
  near: Near | null;
  at: number;
}

// Statuses age by the day and change within seconds: an answer that waits longer than this is asked for again.
const KEEP_FOR_MS = 5 * 60_000;
const KEEP_AT_MOST = 10;
const kept = new Map<string, Kept>();
const sitesOf = new WeakMap<Answer, HitSitesFragment[]>();

/** The list of the search page: asks, drops answers to questions that are no longer asked, and adds pages. */
export class SearchModel {
  answer = $state.raw<Answer | null>(null);
  failure = $state.raw<ApiError | null>(null);
  /** Whether a question is on its way. */
  busy = $state(false);
  /** The group that a further page is on its way for. */
  adding = $state<GroupName | null>(null);

  #asked: SearchState | null = null;
  #near: Near | null = null;
  #abort: AbortController | null = null;

  /** Says that another question is being written: what is on its way is no longer wanted. */
  expect(): void {
    this.#abort?.abort();
    this.adding = null;
    this.busy = true;
  }

  /** Asks for `state`. The answer to an earlier question never arrives after this. */
  async search(state: SearchState): Promise<void> {
    this.#abort?.abort();
    this.#asked = $state.snapshot(state) as SearchState;
    this.adding = null;
    const key = questionOf(this.#asked);
    const before = kept.get(key);
    if (before && performance.now() - before.at < KEEP_FOR_MS) {
      this.#show(before.answer, before.near);
      return;
    }
    const abort = (this.#abort = new AbortController());
    this.busy = true;
    try {
      const { answer, near } = await fetchAnswer(this.#asked, abort.signal);
      if (abort.signal.aborted) return;
      this.#show(answer, near);
      this.#keep();
    } catch (error) {
      if (abort.signal.aborted) return;
      this.failure = asApiError(error);
      this.busy = false;
    }
  }

  /** Adds a page to a group. Returns how many studies came, null when none could. */
  async more(group: GroupName): Promise<number | null> {
    const before = this.answer?.groups.find((candidate) => candidate.group === group);
    if (!before || !this.#asked || this.adding) return null;
    if (!this.#abort || this.#abort.signal.aborted) this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.adding = group;
    try {
      const page = await fetchMore(this.#asked, this.#near, group, before.after, signal);
      if (signal.aborted || !this.answer) return null;
      const after = withMore(before, page);
      const groups = this.answer.groups.map((one) => (one.group === group ? after : one));
      this.answer = { ...this.answer, groups };
      this.failure = null;
      this.#keep();
      return after.hits.length - before.hits.length;
    } catch (error) {
      if (!signal.aborted) this.failure = asApiError(error);
      return null;
    } finally {
      if (!signal.aborted) this.adding = null;
    }
  }

  /** Where the studies that the list shows are. Null when another question came between. */
  async sites(): Promise<HitSitesFragment[] | null> {
    const { answer } = this;
    if (!answer || !this.#asked) return null;
    const before = sitesOf.get(answer);
    if (before) return before;
    if (!this.#abort || this.#abort.signal.aborted) this.#abort = new AbortController();
    const found = await fetchSites(this.#asked, this.#near, answer.groups, this.#abort.signal);
    sitesOf.set(answer, found);
    return this.answer === answer ? found : null;
  }

  /** Asks the same again. */
  async retry(): Promise<void> {
    if (this.#asked) await this.search(this.#asked);
  }

  /** Gives up what is on its way. */
  stop(): void {
    this.#abort?.abort();
  }

  #show(answer: Answer, near: Near | null): void {
    this.answer = answer;
    this.#near = near;
    this.failure = null;
    this.busy = false;
  }

  #keep(): void {
    if (!this.answer || !this.#asked) return;
    const key = questionOf(this.#asked);
    kept.delete(key);
    kept.set(key, { answer: this.answer, near: this.#near, at: performance.now() });
    const oldest = kept.keys().next().value;
    if (kept.size > KEEP_AT_MOST && oldest !== undefined) kept.delete(oldest);
  }
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('unreachable', String(error));
}
