import { fromAddress, toAddress } from './address';
import { type SearchState, emptyState } from './state';

// Kept on this device only, and nowhere else: nothing of it is sent.
const KEY = 'studielots.recent';
const AT_MOST = 10;

/** The reader's latest searches, as addresses, the newest first. */
class RecentSearches {
  /** Whether searches are kept at all: the reader decides. */
  keep = $state(true);
  searches = $state.raw<string[]>([]);

  constructor() {
    this.read();
  }

  /** Reads what the device holds: another tab may have changed it. */
  read(): void {
    try {
      const held = JSON.parse(localStorage.getItem(KEY) ?? '{}') as { keep?: unknown; searches?: unknown };
      this.keep = held.keep !== false;
      const list = Array.isArray(held.searches) ? held.searches : [];
      this.searches = list
        .filter((one): one is string => typeof one === 'string' && one.startsWith('?'))
        .slice(0, AT_MOST);
    } catch {
      // Unreadable or switched off: as if nothing was kept.
      this.searches = [];
    }
  }

  /** Remembers a search. A text over 100 characters is never kept, nor is the device's position. */
  add(state: SearchState): void {
    const { search, carried } = toAddress({ ...state, order: 'open', map: null });
    if (!this.keep || carried !== null || search === '' || !hasWords(state)) return;
    this.searches = [search, ...this.searches.filter((one) => one !== search)].slice(0, AT_MOST);
    this.#write();
  }

  remove(search: string): void {
    this.searches = this.searches.filter((one) => one !== search);
    this.#write();
  }

  clear(): void {
    this.searches = [];
    this.#write();
  }

  /** Switches keeping on or off; off forgets what was kept. */
  setKeep(keep: boolean): void {
    this.keep = keep;
    if (!keep) this.searches = [];
    this.#write();
  }

  #write(): void {
    try {
      if (this.keep && this.searches.length === 0) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify({ keep: this.keep, searches: this.searches }));
    } catch {
      // Storage is full or switched off: the list lives as long as the page.
    }
  }
}

export const recent = new RecentSearches();

/** The state that a kept search stands for. */
export function stateOf(search: string): SearchState {
  return { ...emptyState(), ...fromAddress(search, null) };
}

function hasWords(state: SearchState): boolean {
  return state.text.trim() !== '' || state.place.trim() !== '';
}
