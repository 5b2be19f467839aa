import { parse } from 'regexparam';
import { type Lang, type PageName, pageNames, patterns } from './paths';

/** Which page an address belongs to. */
export interface PageMatch {
  page: PageName;
  lang: Lang;
  /** The `:id` of the address, null for pages without one. */
  id: string | null;
}

const matchers = pageNames.flatMap((page) =>
  (['sv', 'en'] as const).map((lang) => ({ page, lang, ...parse(patterns[page][lang]) })),
);

/** The page of a path, or null for a path that no page has. A slash at the end makes no difference. */
export function matchPath(pathname: string): PageMatch | null {
  for (const { page, lang, pattern } of matchers) {
    const found = pattern.exec(pathname);
    if (found) return { page, lang, id: found[1] === undefined ? null : decode(found[1]) };
  }
  return null;
}

/** The language of a path, known or not: English below `/en`. */
export function langOf(pathname: string): Lang {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'sv';
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
