import { folded } from './fold';

/** What a combobox offers. Options of one group stand together. */
export interface Option {
  key: string;
  text: string;
  group?: string;
  note?: string;
  count?: string;
}

/** Asks what may be meant; its signal aborts when it is no longer wanted. */
export type Suggest<O extends Option> = (typed: string, signal: AbortSignal) => Promise<O[]>;

const PAUSE_MS = 120;
const SLOW_MS = 400;
const SHORTEST = 2;
const KEPT = 50;

/** The suggestions of one field: asks, keeps answers, and never shows what belongs to an earlier text. */
export class Suggestions<O extends Option> {
  options = $state.raw<O[]>([]);
  /** Set once a wait is long enough to be told. */
  slow = $state(false);
  failed = $state(false);

  #suggest: Suggest<O>;
  #kept = new Map<string, O[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  constructor(suggest: Suggest<O>) {
    this.#suggest = suggest;
  }

  /** What is offered for `text`: at once what is known to fit it, then what the service answers. */
  typed(text: string): void {
    const wanted = text.trim();
    this.#stop();
    if (wanted.length < SHORTEST) {
      this.options = [];
      return;
    }
    const kept = this.#kept.get(folded(wanted));
    if (kept) {
      this.options = kept;
      return;
    }
    // What does not fit the longer text any more goes at once; what still fits may stay while the answer is on its way.
    this.options = this.options.filter((one) => folded(`${one.text} ${one.note ?? ''}`).includes(folded(wanted)));
    const abort = (this.#abort = new AbortController());
    this.#slowTimer = setTimeout(() => (this.slow = true), PAUSE_MS + SLOW_MS);
    this.#timer = setTimeout(() => void this.#look(wanted, abort.signal), PAUSE_MS);
  }

  /** Gives up what is on its way, and offers nothing. */
  clear(): void {
    this.#stop();
    this.options = [];
  }

  async #look(text: string, signal: AbortSignal): Promise<void> {
    try {
      const found = await this.#suggest(text, signal);
      if (signal.aborted) return;
      this.#keep(folded(text), found);
      this.#stop();
      this.options = found;
    } catch {
      if (signal.aborted) return;
      // Suggestions are a help: without them the field works as any other, and the search tells what is wrong.
      this.clear();
      this.failed = true;
    }
  }

  #stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#slowTimer);
    this.#abort?.abort();
    this.slow = false;
    this.failed = false;
  }

  #keep(text: string, found: O[]): void {
    this.#kept.set(text, found);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}

/** Options under their headings, each with its place in the whole list. */
export function grouped<O extends Option>(
  options: readonly O[],
): { heading: string; rows: { option: O; index: number }[] }[] {
  const groups: { heading: string; rows: { option: O; index: number }[] }[] = [];
  options.forEach((option, index) => {
    const heading = option.group ?? '';
    const last = groups.at(-1);
    if (last && last.heading === heading) last.rows.push({ option, index });
    else groups.push({ heading, rows: [{ option, index }] });
  });
  return groups;
}
