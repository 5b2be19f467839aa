/** Languages of the pages: Swedish at the root, English below `/en`. */
export type Lang = 'sv' | 'en';

/** Pages by name, each with its address pattern per language. `:id` stands for one path segment. */
export const patterns = {
  search: { sv: '/', en: '/en/' },
  study: { sv: '/studier/:id', en: '/en/studies/:id' },
  compare: { sv: '/jamfor', en: '/en/compare' },
  nodes: { sv: '/noder', en: '/en/nodes' },
  node: { sv: '/noder/:id', en: '/en/nodes/:id' },
  participate: { sv: '/delta', en: '/en/take-part' },
  about: { sv: '/om', en: '/en/about' },
  accessibility: { sv: '/tillganglighet', en: '/en/accessibility' },
  privacy: { sv: '/integritet', en: '/en/privacy' },
} as const satisfies Record<string, Record<Lang, string>>;

export type PageName = keyof typeof patterns;

/** Every page name, in the order of `patterns`. */
export const pageNames = Object.keys(patterns) as PageName[];

/** The address of a page. `id` fills the pattern's `:id`; without it the pattern must have none. */
export function pathTo(lang: Lang, page: PageName, id?: string): string {
  const pattern = patterns[page][lang];
  if (!pattern.includes(':id')) return pattern;
  if (id === undefined) throw new Error(`Page '${page}' needs an id`);
  return pattern.replace(':id', encodeURIComponent(id));
}
