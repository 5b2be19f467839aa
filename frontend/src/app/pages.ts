import type { Component } from 'svelte';
import SearchPage from '../features/search/SearchPage.svelte';
import StudyPage from '../features/study/StudyPage.svelte';
import type { PageName } from '../shared/routing/paths';
import NotFound from './NotFound.svelte';

/** What a page is given: the `:id` of its address. */
export interface PageProps {
  id: string | null;
}

type Page = Component<PageProps> | Component<Record<string, never>>;
type Load = () => Page | Promise<{ default: Page }>;

// The search and the study are in the first file, since nearly everybody goes from one to the other; every other page
// comes when it is asked for.
const loaders: Record<PageName, Load> = {
  search: () => SearchPage,
  study: () => StudyPage,
  compare: () => import('../features/compare/ComparePage.svelte'),
  nodes: () => import('../features/nodes/NodesPage.svelte'),
  node: () => import('../features/nodes/NodePage.svelte'),
  participate: () => import('../features/participate/ParticipatePage.svelte'),
  about: () => import('../features/about/AboutPage.svelte'),
  accessibility: () => import('../features/about/AccessibilityPage.svelte'),
  privacy: () => import('../features/about/PrivacyPage.svelte'),
};

/** The component of a page; null stands for an address that no page has. */
export async function loadPage(page: PageName | null): Promise<Component<PageProps>> {
  const loaded = page === null ? NotFound : await loaders[page]();
  // A page that takes no props is not troubled by being given one.
  return (typeof loaded === 'function' ? loaded : loaded.default) as Component<PageProps>;
}
