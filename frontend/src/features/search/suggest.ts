import { ask } from '../../shared/api/client';
import { PlacesDocument, SuggestDocument, type SuggestQuery } from '../../shared/api/generated/graphql';
import { number } from '../../shared/format/numbers';
import { apiLanguage, t } from '../../shared/i18n';
import { folded } from '../../shared/ui/fold';

/** Something that may be meant by what has been typed. */
export interface Suggested {
  key: string;
  text: string;
  /** The heading it stands under. */
  group: string;
  /** What else there is to say, for example the name that fits what was typed. */
  note?: string;
  /** How many studies, in words. */
  count?: string;
  kind: 'words' | 'study' | 'place';
  studyId?: string;
}

const AT_MOST = 10;

/** Diseases and treatments, studies and places that begin like `typed`, in that order. */
export async function suggestWords(typed: string, signal: AbortSignal): Promise<Suggested[]> {
  const question = { text: typed.slice(0, 200), first: AT_MOST, language: apiLanguage };
  const { suggestions } = await ask(SuggestDocument, question, signal);
  return inGroups(suggestions);
}

/** Suggestions under their headings: a heading's suggestions stand together. */
export function inGroups(suggestions: SuggestQuery['suggestions']): Suggested[] {
  const all = suggestions.map(toSuggested);
  return (['words', 'study', 'place'] as const).flatMap((kind) => all.filter((one) => one.kind === kind));
}

function toSuggested(one: SuggestQuery['suggestions'][number]): Suggested {
  const groups = t.search.suggestGroups;
  if (one.kind === 'STUDY' && one.studyId) {
    return { key: `study ${one.studyId}`, text: one.text, group: groups.studies, kind: 'study', studyId: one.studyId };
  }
  if (one.kind === 'PLACE') return { key: `place ${one.text}`, text: one.text, group: groups.places, kind: 'place' };
  const suggested: Suggested = {
    key: `words ${one.concept?.id ?? ''} ${one.text}`,
    text: one.text,
    group: groups.concepts,
    kind: 'words',
  };
  if (one.matchedName) suggested.note = t.search.alsoCalled(one.matchedName);
  if (one.count !== null) {
    const studies = t.search.studies(number(one.count), one.count === 1);
    suggested.count = one.openCount === null ? studies : t.search.openOf(one.openCount, studies);
  }
  return suggested;
}

/** Places whose name begins with `typed`; none for a postcode, which needs no help. */
export async function suggestPlaces(typed: string, signal: AbortSignal | null): Promise<Suggested[]> {
  if (/^\d/.test(typed)) return [];
  const { places } = await ask(PlacesDocument, { startingWith: typed.slice(0, 100), first: 8 }, signal);
  return [...new Set(places.map((place) => place.label))].map((label) => ({
    key: label,
    text: label,
    group: t.search.suggestGroups.places,
    kind: 'place',
  }));
}

/** Places that may be meant by a name that nobody knows: the longest beginning of it that some place has. */
export async function placesLike(typed: string, signal: AbortSignal | null): Promise<string[]> {
  const name = typed.trim();
  for (let length = Math.min(name.length - 1, 12); length >= 2; length -= 1) {
    const found = await suggestPlaces(name.slice(0, length), signal);
    if (found.length) return found.slice(0, 3).map((one) => one.text);
  }
  return [];
}

/** What was typed without the words at its end that a chosen place stands for: "bröstcancer ume" without Umeå. */
export function withoutPlace(typed: string, place: string): string {
  const words = typed.trim().split(/\s+/);
  const name = folded(place);
  for (let from = 0; from < words.length; from += 1) {
    if (name.startsWith(folded(words.slice(from).join(' ')))) {
      return words
        .slice(0, from)
        .join(' ')
        .replace(/\s+(i|nära|in|near)$/i, '');
    }
  }
  return typed.trim();
}
