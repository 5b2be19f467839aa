// Which studies somebody is interested in stays in this tab: it is in no address before they open the comparison.
const KEY = 'studielots.compare';

/** How many studies stand beside each other at most. */
export const MOST_COMPARED = 5;

/** The studies that were chosen to be compared, in the order they were chosen. */
class Compared {
  ids = $state.raw<string[]>(read());

  get full(): boolean {
    return this.ids.length >= MOST_COMPARED;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Chooses a study or lets it go. A sixth is not taken. */
  set(id: string, chosen: boolean): void {
    const others = this.ids.filter((one) => one !== id);
    if (chosen && others.length >= MOST_COMPARED) return;
    this.#become(chosen ? [...others, id] : others);
  }

  clear(): void {
    this.#become([]);
  }

  #become(ids: string[]): void {
    this.ids = ids;
    try {
      if (ids.length) sessionStorage.setItem(KEY, JSON.stringify(ids));
      else sessionStorage.removeItem(KEY);
    } catch {
      // Storage is switched off: the choice lives as long as the page.
    }
  }
}

function read(): string[] {
  try {
    const held: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(held)
      ? held.filter((one): one is string => typeof one === 'string').slice(0, MOST_COMPARED)
      : [];
  } catch {
    return [];
  }
}

export const compared = new Compared();

/** The query of a comparison's address: `?studier=A.B`. */
export function compareQuery(ids: readonly string[]): string {
  return ids.length ? `?${new URLSearchParams({ studier: ids.join('.') }).toString()}` : '';
}

/** The studies that a comparison's address names, each once. */
export function idsOf(search: string): string[] {
  const named = (new URLSearchParams(search).get('studier') ?? '').split('.').map((id) => id.trim());
  return [...new Set(named.filter((id) => id !== '' && id.length <= 60))].slice(0, MOST_COMPARED);
}
