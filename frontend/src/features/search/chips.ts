import { t } from '../../shared/i18n';
import type { ConceptCard, Facets, Part } from './answer';
import { labelOf } from './facet-rows';
import { type SearchState, ageOf, facetNames } from './state';

const MOST_AT_ONCE = 6;

/** Something that limits or steers the list and can be taken away. */
export interface Chip {
  key: string;
  label: string;
  /** What kind of thing it is, in words, where the label alone does not say it. */
  kind: string | null;
  /** A concept that the label can explain. */
  concept: ConceptCard | null;
  /** What is searched for instead when it is taken away. */
  change: Partial<SearchState>;
}

/** How the text was understood, part by part. Words that stand for themselves are told too: nothing is hidden. */
export function understoodChips(parts: readonly Part[]): Chip[] {
  return parts.map((part, index) => ({
    key: `${index} ${part.kind} ${part.typed}`,
    label: partInWords(part),
    kind: t.search.partKinds[part.kind] ?? null,
    concept: part.kind === 'CONCEPT' || part.kind === 'DENIED' ? part.concept : null,
    change: { text: part.textWithout },
  }));
}

function partInWords({ kind, label, typed }: Part): string {
  if (kind === 'WORD') return t.search.quoted(typed);
  if (kind === 'DENIED') return t.search.denied(label.text);
  if (kind === 'NOT_FOUND') return t.search.quoted(typed);
  return label.text;
}

/** Spellings that were corrected. */
export function corrections(parts: readonly Part[]): { typed: string; label: string; textWithout: string }[] {
  return parts
    .filter((part) => part.corrected)
    .map(({ typed, label, textWithout }) => ({ typed, label: label.text, textWithout }));
}

/** Words that no study has: the search went on without them. */
export function notFound(parts: readonly Part[]): string[] {
  return parts.filter((part) => part.kind === 'NOT_FOUND').map((part) => part.typed);
}

/** The concepts of a text, each once, when there are several: what can be searched for one at a time. */
export function oneAtATime(parts: readonly Part[]): string[] {
  const names = parts.filter((part) => part.kind === 'CONCEPT').map((part) => part.label.text);
  const each = [...new Set(names)];
  return each.length > 1 || (each.length === 1 && parts.length > 1) ? each.slice(0, MOST_AT_ONCE) : [];
}

/** Everything that was chosen beside the text, the form's own fields too. */
export function filterChips(asked: SearchState, facets: Facets | null): Chip[] {
  const chips: Chip[] = [];
  const add = (key: string, label: string, change: Partial<SearchState>): void => {
    chips.push({ key, label, kind: null, concept: null, change });
  };
  const place = asked.place.trim();
  if (asked.position) add('position', t.search.nearYou, { position: null, maxKm: null });
  else if (place) add('place', t.search.nearPlace(place), { place: '', maxKm: null });
  if (asked.maxKm !== null && (place || asked.position)) {
    add('maxKm', t.search.within(asked.maxKm), { maxKm: null });
  }
  const age = ageOf(asked);
  if (typeof age === 'number') {
    add('age', asked.ageUnit === 'YEARS' ? t.search.ageYears(age) : t.search.ageMonths(age), { age: '' });
  }
  if (asked.sex) add('sex', asked.sex === 'FEMALE' ? t.search.female : t.search.male, { sex: null });
  if (asked.openOnly) add('openOnly', t.search.groups.OPEN_CONFIRMED, { openOnly: false });
  if (asked.healthyVolunteers) add('healthy', t.search.healthyChip, { healthyVolunteers: false });
  for (const name of facetNames) {
    const values: readonly string[] = asked[name];
    for (const value of values) {
      const rest = values.filter((one) => one !== value);
      add(`${name} ${value}`, labelOf(name, value, facets ?? undefined), { [name]: rest });
    }
  }
  return chips;
}

/** The state without anything chosen beside the text. */
export function withoutFilters(): Partial<SearchState> {
  return {
    place: '',
    position: null,
    maxKm: null,
    age: '',
    sex: null,
    openOnly: false,
    healthyVolunteers: false,
    ...Object.fromEntries(facetNames.map((name) => [name, []])),
  };
}
