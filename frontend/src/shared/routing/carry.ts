import { keepInAddress } from './location.svelte';

// A text over 100 characters is kept out of the address, so it cannot travel to the other language's document there.
const KEY = 'studielots.carry';

/** Keeps what the current history entry carries for the document that opens next in this tab. */
export function carryToOtherLanguage(): void {
  const carried: unknown = history.state;
  if (carried === null || carried === undefined) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(carried));
  } catch {
    // Storage may be switched off: then only the address travels.
  }
}

/** What the current history entry carries, or what the document before left for this one, which the entry then carries. */
export function takeCarried(): unknown {
  try {
    const left = sessionStorage.getItem(KEY);
    if (left !== null) {
      sessionStorage.removeItem(KEY);
      keepInAddress(location.search, 'same', JSON.parse(left));
    }
  } catch {
    // Unreadable or switched off: as if nothing was left.
  }
  return history.state;
}
