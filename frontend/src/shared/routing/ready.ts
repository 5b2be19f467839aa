let pending: Promise<void> | null = null;

/**
 * A page that needs an answer before it has its height says so here while it is drawn, so that going back scrolls to
 * where the reader was and not to a page that is still empty.
 */
export function notReadyUntil(promise: Promise<unknown>): void {
  pending = promise.then(
    () => undefined,
    () => undefined,
  );
}

/** Waits for what the page just drawn asked for, at most `limit` milliseconds. */
export async function pageReady(limit: number): Promise<void> {
  const wait = pending;
  pending = null;
  if (!wait) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([wait, new Promise<void>((done) => (timer = setTimeout(done, limit)))]);
  clearTimeout(timer);
}
