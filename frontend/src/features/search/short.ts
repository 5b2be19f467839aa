import { t } from '../../shared/i18n';
import { filterChips } from './chips';
import type { SearchState } from './state';

/** A search in one line: "bröstcancer, nära Umeå, 58 år". */
export function inShort(state: SearchState): string {
  const text = state.text.trim();
  const chips = filterChips(state, null).map((chip) => chip.label);
  return [text, ...chips].filter((part) => part !== '').join(', ') || t.search.emptyAll;
}
