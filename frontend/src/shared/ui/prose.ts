/** A long text in parts, the same in every language. Links are written `[words](address)`. */
export interface Prose {
  lead: string;
  sections: ProseSection[];
  /** Numbered from 1: `sources` of a section names them. */
  sources: { name: string; url: string | null; note?: string }[];
}

export interface ProseSection {
  id: string;
  heading: string;
  blocks: (string | { list: string[] } | { terms: { term: string; meaning: string }[] })[];
  sources?: number[];
}

/** A piece of a line: words, or words that lead somewhere. */
export interface Piece {
  text: string;
  href: string | null;
}

/** A line's pieces, links apart from words. */
export function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    if (match.index > from) found.push({ text: line.slice(from, match.index), href: null });
    found.push({ text: match[1] ?? '', href: match[2] ?? null });
    from = match.index + match[0].length;
  }
  if (from < line.length) found.push({ text: line.slice(from), href: null });
  return found;
}
