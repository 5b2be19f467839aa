/**
 * The address of the current page, reactive. `navigation` in `app` writes it when the reader goes somewhere;
 * a page that keeps its state in the address writes it through `keepInAddress`.
 */
export const current = $state({ pathname: location.pathname, search: location.search });

let keeping = false;

/** Whether the change of address under way is a page's own state, not a way to another page. */
export function isKeepingState(): boolean {
  return keeping;
}

/**
 * Writes a page's state into the address without leaving the page.
 * `entry: 'new'` lets the back button return to the state before; `carried` is kept beside the address in the
 * browser's history, for what must not stand in it.
 */
export function keepInAddress(search: string, entry: 'new' | 'same', carried: unknown): void {
  const url = location.pathname + search;
  keeping = true;
  try {
    if (entry === 'new') history.pushState(carried, '', url);
    else history.replaceState(carried, '', url);
  } finally {
    keeping = false;
  }
  follow();
}

/** Reads the browser's address again, after it changed. */
export function follow(): void {
  current.pathname = location.pathname;
  current.search = location.search;
}

/** Puts a better address in the place of the current one, for the same page: a study's own instead of a former id's. */
export function replaceAddress(path: string): void {
  keeping = true;
  try {
    history.replaceState(history.state, '', path);
  } finally {
    keeping = false;
  }
  follow();
}
