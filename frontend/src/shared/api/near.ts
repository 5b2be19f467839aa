import { ApiError } from './errors';
import type { Near } from './generated/graphql';

/** Whether a place is written as a Swedish postcode. */
export function isPostcode(place: string): boolean {
  return /^\d{3}\s?\d{2}$/.test(place.trim());
}

/**
 * Asks with a place that a reader wrote: as a place, then as a municipality, and at last without it, since an unknown
 * place must never leave an empty page. `near` tells which it was; null means that the place is not known.
 */
export async function askNear<Result>(
  place: string,
  ask: (near: Near | null) => Promise<Result>,
): Promise<{ result: Result; near: Near | null }> {
  const name = place.trim();
  const ways: (Near | null)[] =
    name === '' ? [] : isPostcode(name) ? [{ postcode: name }] : [{ place: name }, { municipality: name }];
  let refused: unknown;
  for (const near of [...ways, null]) {
    try {
      return { result: await ask(near), near };
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'refused') throw error;
      refused ??= error;
    }
  }
  throw refused;
}
