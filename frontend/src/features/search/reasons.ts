import type { MatchReason } from '../../shared/api/generated/graphql';
import { kilometres } from '../../shared/format/numbers';
import { lang, t } from '../../shared/i18n';
import { agesInWords, sexInWords } from '../../shared/study/words';
import type { Hit, Part } from './answer';
import { type SearchState, ageOf } from './state';

const SHOWN = 3;
type Reason = Hit['match']['reasons'][number];
type Kind = MatchReason['kind'];

// What says most about why a study is here is said first.
const weight: Partial<Record<Kind, number>> = {
  REGISTRY_ID: 0,
  CONCEPT: 1,
  NARROWER: 2,
  BROADER: 3,
  SEE_ALSO: 4,
  TEXT: 5,
};

/** Why a study is in the list, in words; empty when nothing was asked for. */
export function reasonsInWords(match: Hit['match']): string[] {
  const topical = match.reasons
    .filter(({ kind }) => weight[kind] !== undefined)
    .sort((a, b) => (weight[a.kind] ?? 9) - (weight[b.kind] ?? 9));
  // The same words in several fields are one reason: "titeln och sammanfattningen nämner astma".
  const said = new Map<string, { where: string[]; says: (where: string) => string }>();
  for (const reason of topical) {
    const says = inWords(reason);
    if (!says) continue;
    const one = said.get(says('')) ?? { where: [], says };
    const where = t.search.fields[reason.field ?? ''] ?? t.search.fields['other'] ?? '';
    if (!one.where.includes(where)) one.where.push(where);
    said.set(says(''), one);
  }
  const words = [...said.values()].map(({ where, says }) => says(listInWords(where)));
  if (words.length) return words.slice(0, SHOWN);
  const filters = match.reasons.filter(({ kind }) => kind === 'FILTER').flatMap(({ field }) => nameOf(field));
  return filters.length ? [t.search.reasonFilter([...new Set(filters)].join(', '))] : [];
}

/** What the study does not state of what was asked for: possible, and worth a question. */
export function questionsInWords(match: Hit['match']): string[] {
  const asks = match.reasons.flatMap(({ kind, field, term }): string[] => {
    if (kind !== 'NOT_STATED') return [];
    const words = t.search.notStatedAsk[field ?? ''] ?? t.search.notStatedAsk[term ?? ''];
    return words ? [words] : [];
  });
  return [...new Set(asks)];
}

/** Which bound rules a near miss out, in words. */
export function excludedInWords(hit: Hit, asked: SearchState, parts: readonly Part[]): string[] {
  const age = ageInWords(asked, parts);
  const said = hit.match.reasons
    .filter(({ kind }) => kind === 'EXCLUDED')
    .map((reason) => boundInWords(reason, hit, age));
  return [...new Set(said)];
}

/** The age that was asked for, in a field or in the text; '' without one. */
function ageInWords(asked: SearchState, parts: readonly Part[]): string {
  const age = ageOf(asked);
  if (typeof age === 'number') return asked.ageUnit === 'YEARS' ? t.search.ageYears(age) : t.search.ageMonths(age);
  return parts.find((part) => part.kind === 'AGE')?.label.text ?? '';
}

function boundInWords({ field, term, matched }: Reason, { node, match }: Hit, age: string): string {
  const { minimumAge, maximumAge, sex } = node.eligibility;
  if (field === 'age') return t.search.excludedAge(agesInWords(minimumAge, maximumAge), age);
  if (field === 'sex') return t.search.excludedSex(sexInWords(sex));
  if (field === 'healthyVolunteers') return t.search.excludedHealthy;
  if (match.distanceKm !== null && (field === 'distance' || field === 'near' || field === 'place')) {
    return t.search.excludedDistance(kilometres(match.distanceKm));
  }
  return t.search.excludedOther(matched ?? term ?? '');
}

/** One reason as words that still lack where it stands; null when there is nothing to tell. */
function inWords({ kind, term, matched, concept }: Reason): ((where: string) => string) | null {
  if (kind === 'REGISTRY_ID') return () => t.search.reasonId;
  const found = matched ?? term ?? concept?.name.text;
  if (!found) return null;
  const meant = concept?.name.text ?? term ?? '';
  const asked = term ?? meant;
  const says = t.search.reason;
  if (kind === 'CONCEPT' && !alike(found, meant)) return (where) => says.concept(where, found, meant);
  if (kind === 'NARROWER') return (where) => says.narrower(where, found, asked);
  if (kind === 'BROADER') return (where) => says.broader(where, found, asked);
  if (kind === 'SEE_ALSO') return (where) => says.seeAlso(where, found, asked);
  return (where) => says.names(where, found);
}

function alike(a: string, b: string): boolean {
  return a.localeCompare(b, 'sv', { sensitivity: 'base' }) === 0;
}

function nameOf(field: string | null): string[] {
  const name = t.search.terms[field ?? ''];
  return name ? [name] : [];
}

function listInWords(words: string[]): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);
}
