import { lang, t } from '../shared/i18n';
import { type PageName, pathTo } from '../shared/routing/paths';
import { setTitle } from '../shared/routing/title';

/** Sets title, description and the addresses of the page in both languages. A page may set a better title itself. */
export function describePage(page: PageName | null, id: string | null): void {
  const name = page ?? 'notFound';
  if (page === 'search') document.title = `${t.site.name} – ${t.titles.search}`;
  else setTitle(t.titles[name]);
  setDescription(page === null || page === 'search' ? t.site.description : t.descriptions[page]);
  document.querySelectorAll('link[data-page]').forEach((link) => link.remove());
  if (page === null) return;
  addLink('canonical', pathTo(lang, page, id ?? undefined));
  for (const language of ['sv', 'en'] as const) {
    addLink('alternate', pathTo(language, page, id ?? undefined), language);
  }
  addLink('alternate', pathTo('sv', page, id ?? undefined), 'x-default');
}

function setDescription(text: string): void {
  document.querySelector('meta[name="description"]')?.setAttribute('content', text);
}

function addLink(rel: string, path: string, hreflang?: string): void {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = new URL(path, location.origin).href;
  if (hreflang) link.hreflang = hreflang;
  link.dataset['page'] = '';
  document.head.append(link);
}
