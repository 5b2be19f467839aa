/** What became of a wish to share: the system's own sheet was shown, the address was copied, or neither. */
export type Shared = 'shown' | 'copied' | 'failed';

/** Shares the page's address: by the system's own sheet on a device for the hand, else by copying it. */
export async function shareAddress(title: string): Promise<Shared> {
  const url = location.href;
  const hand = globalThis.matchMedia('(pointer: coarse)').matches;
  if (hand && 'share' in navigator) {
    try {
      await navigator.share({ title, url });
      return 'shown';
    } catch (error) {
      // Closing the sheet is an answer too.
      if (error instanceof DOMException && error.name === 'AbortError') return 'shown';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
