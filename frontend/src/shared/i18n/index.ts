import type { Lang } from '../routing/paths';
import type { Messages } from './sv';

/** The messages of the page's language. Set once before anything is drawn: changing language loads a new page. */
export let t: Messages;

/** The page's language. */
export let lang: Lang;

/** The page's language as the API writes it. */
export let apiLanguage: 'SV' | 'EN';

/** Called by the entry of each language, and by tests. */
export function setLanguage(language: Lang, messages: Messages): void {
  lang = language;
  t = messages;
  apiLanguage = language === 'sv' ? 'SV' : 'EN';
}
