import { type Component, tick } from 'svelte';
import { lang } from '../shared/i18n';
import { current, follow, isKeepingState } from '../shared/routing/location.svelte';
import { matchPath } from '../shared/routing/match';
import type { PageName } from '../shared/routing/paths';
import { pageReady } from '../shared/routing/ready';
import { describePage } from './head';
import { type PageProps, loadPage } from './pages';

/** The page that is drawn. */
export const shown = $state<{
  component: Component<PageProps> | null;
  page: PageName | null;
  id: string | null;
  loading: boolean;
}>({ component: null, page: null, id: null, loading: false });

/** Draws the page of the address that the document was loaded with. */
export async function openFirstPage(): Promise<void> {
  await show(location.pathname);
}

/**
 * Answers links inside the site without loading a document, where the browser has the Navigation API. Elsewhere every
 * link is an ordinary one: the server answers each address with the same file, so nothing is missing but speed.
 */
export function watchNavigation(): void {
  if (!('navigation' in window)) {
    globalThis.addEventListener('popstate', () => {
      if (location.pathname === current.pathname) follow();
      else location.reload();
    });
    return;
  }
  navigation.addEventListener('navigate', (event) => {
    if (!event.canIntercept || event.hashChange || event.downloadRequest !== null || event.formData) return;
    if (isKeepingState() || event.navigationType === 'reload') return;
    const url = new URL(event.destination.url);
    const match = matchPath(url.pathname);
    // An unknown address goes to the server, which answers with status 404; the other language is another document.
    if (!match || match.lang !== lang) return;
    rememberFocus();
    const back = event.navigationType === 'traverse';
    const to = event.destination.key;
    event.intercept({
      scroll: 'after-transition',
      focusReset: 'manual',
      handler: async () => {
        await show(url.pathname, event.signal);
        await pageReady(3000);
        await tick();
        if (!event.signal.aborted) moveFocus(back ? to : null, url.hash);
      },
    });
  });
}

async function show(pathname: string, signal?: AbortSignal): Promise<void> {
  const match = matchPath(pathname);
  const page = match?.page ?? null;
  shown.loading = true;
  const component = await loadPage(page);
  if (signal?.aborted) return;
  follow();
  Object.assign(shown, { component, page, id: match?.id ?? null, loading: false });
  describePage(page, match?.id ?? null);
  await tick();
}

const focusedLinks = new Map<string, string>();

function rememberFocus(): void {
  const key = navigation.currentEntry?.key;
  const link = document.activeElement?.closest('a[href]')?.getAttribute('href');
  if (key && link) focusedLinks.set(key, link);
}

/** To the link the reader left by when they come back, to the target of a hash, else to the page's heading. */
function moveFocus(key: string | null, hash: string): void {
  const left = key ? focusedLinks.get(key) : undefined;
  const link = left && document.querySelector<HTMLElement>(`main a[href="${CSS.escape(left)}"]`);
  const target = hash ? document.getElementById(hash.slice(1)) : null;
  const heading = document.querySelector<HTMLElement>('main h1');
  (link || target || heading)?.focus({ preventScroll: true });
}
