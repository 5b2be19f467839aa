import { ask } from '../../shared/api/client';
import { PlacesDocument, SuggestDocument } from '../../shared/api/generated/graphql';
import { t } from '../../shared/i18n';

/** Something that may be meant by what has been typed. */
export interface Suggested {
  key: string;
  text: string;
  note?: string;
  /** Set when a single study is meant. */
  studyId?: string;
}

const AT_MOST = 8;

/** Conditions and studies that begin like `typed`. */
export async function suggestWords(typed: string, signal: AbortSignal): Promise<Suggested[]> {
  const { suggestions } = await ask(SuggestDocument, { text: typed.slice(0, 200), first: AT_MOST }, signal);
  return suggestions.flatMap((one): Suggested[] => {
    if (one.kind === 'STUDY' && one.studyId) {
      return [{ key: `study ${one.studyId}`, text: one.text, note: t.search.suggestedStudy, studyId: one.studyId }];
    }
    if (one.kind !== 'CONDITION') return [];
    const note = one.count ? { note: t.search.suggestedCondition(one.count) } : {};
    return [{ key: `condition ${one.text}`, text: one.text, ...note }];
  });
}

/** Places whose name begins with `typed`; none for a postcode, which needs no help. */
export async function suggestPlaces(typed: string, signal: AbortSignal): Promise<Suggested[]> {
  if (/^\d/.test(typed)) return [];
  const { places } = await ask(PlacesDocument, { startingWith: typed.slice(0, 100), first: AT_MOST }, signal);
  return [...new Set(places.map((place) => place.label))].map((label) => ({ key: label, text: label }));
}
