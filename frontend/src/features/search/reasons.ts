import { t } from '../../shared/i18n';
import type { Hit } from './answer';

const SHOWN = 3;

/** Why a study is in the list, in words; empty when nothing was asked for. */
export function reasonsInWords(match: Hit['match']): string[] {
  const words = match.reasons.flatMap(({ kind, term, field }): string[] => {
    if (kind === 'TEXT' && term)
      return [t.search.reasonWord(term, t.search.fields[field ?? ''] ?? t.search.fields['other'] ?? '')];
    if (kind === 'REGISTRY_ID') return [t.search.reasonId];
    if (kind === 'NOT_STATED') {
      const name = t.search.terms[field ?? ''] ?? t.search.terms[term ?? ''];
      return name ? [t.search.reasonNotStated(name)] : [];
    }
    return [];
  });
  return [...new Set(words)].slice(0, SHOWN);
}
