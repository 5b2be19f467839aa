import { t } from '../i18n';

/** Names the document after what the page turned out to show. */
export function setTitle(text: string): void {
  document.title = text.includes(t.site.name) ? text : `${text} – ${t.site.name}`;
}
