import { bySwedishOrder } from '../../shared/format/numbers';
import { t } from '../../shared/i18n';
import type { Facets } from './answer';
import type { FacetName, SearchState } from './state';

/** One choice of a filter. */
export interface FacetRow {
  /** The value the filter takes; null for "not stated", which cannot be chosen. */
  value: string | null;
  label: string;
  count: number;
  chosen: boolean;
}

/** Filters whose counts overlap, because a study may have several values or none. */
export const overlapping: ReadonlySet<FacetName> = new Set(['regions', 'conditions', 'phases', 'careSettings']);

const order: Record<Exclude<FacetName, 'regions' | 'conditions'>, readonly string[]> = {
  statuses: [
    'RECRUITING',
    'ENROLLING_BY_INVITATION',
    'PLANNED',
    'SUSPENDED',
    'ACTIVE_NOT_RECRUITING',
    'COMPLETED',
    'TERMINATED',
    'WITHDRAWN',
    'UNKNOWN',
  ],
  studyTypes: ['INTERVENTIONAL', 'OBSERVATIONAL', 'EXPANDED_ACCESS', 'NOT_STATED'],
  phases: ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4', 'NOT_APPLICABLE'],
  careSettings: ['UNIVERSITY_HOSPITAL', 'HOSPITAL', 'PRIMARY_CARE', 'DENTISTRY', 'MUNICIPAL_CARE', 'REMOTE'],
  sponsorClasses: ['INDUSTRY', 'ACADEMIC', 'GOVERNMENT', 'NETWORK', 'INDIVIDUAL', 'NOT_STATED'],
};

/** Names of conditions and regions that an answer has told: a choice keeps its name when no count names it any more. */
const names = new Map<string, string>();

/** The rows of a filter: what can be chosen in its own order, what is chosen even if nothing is left of it. */
export function facetRows(name: FacetName, facets: Facets, state: SearchState): FacetRow[] {
  const found = counted(name, facets);
  const chosen: readonly string[] = state[name];
  const missing = chosen
    .filter((value) => !found.some((row) => row.value === value))
    .map((value) => ({ value, label: labelOf(name, value), count: 0 }));
  const rows = [...found, ...missing].map((row) => ({
    ...row,
    chosen: row.value !== null && chosen.includes(row.value),
  }));
  return rows.sort((a, b) => inOrder(name, a, b));
}

function counted(name: FacetName, facets: Facets): Omit<FacetRow, 'chosen'>[] {
  const row = (value: string | null, count: number) => ({ value, label: labelOf(name, value), count });
  switch (name) {
    case 'regions':
      return facets.regions.map(({ region, count }) => ({ value: region.code, label: region.name, count }));
    case 'conditions':
      return facets.conditions.map(({ condition, name: { text }, count }) => ({
        value: condition,
        label: text,
        count,
      }));
    case 'statuses':
      return facets.statuses.map(({ status, count }) => row(status, count));
    case 'studyTypes':
      return facets.studyTypes.map(({ studyType, count }) => row(studyType, count));
    case 'phases':
      return facets.phases.map(({ phase, count }) => row(phase ?? null, count));
    case 'careSettings':
      return facets.careSettings.map(({ careSetting, count }) => row(careSetting ?? null, count));
    case 'sponsorClasses':
      return facets.sponsorClasses.map(({ sponsorClass, count }) => row(sponsorClass, count));
  }
}

/** The words for a value of a filter. What no count has named yet is shown as the address writes it. */
export function labelOf(name: FacetName, value: string | null, facets?: Facets): string {
  if (value === null) return t.search.notStated;
  if (name === 'regions' || name === 'conditions') {
    const key = `${name} ${value}`;
    const told =
      name === 'regions'
        ? facets?.regions.find(({ region }) => region.code === value)?.region.name
        : facets?.conditions.find(({ condition }) => condition === value)?.name.text;
    if (told) names.set(key, told);
    const known: Partial<Record<string, string>> = name === 'regions' ? t.regions : {};
    return told ?? names.get(key) ?? known[value] ?? value;
  }
  const words: Record<string, string> = {
    statuses: t.status.words,
    studyTypes: t.study.types,
    phases: t.study.phases,
    careSettings: t.study.careSettings,
    sponsorClasses: t.study.sponsorClasses,
  }[name];
  return words[value] ?? value;
}

function inOrder(name: FacetName, a: FacetRow, b: FacetRow): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  if (name === 'regions') return bySwedishOrder(a.label, b.label);
  if (name === 'conditions') return b.count - a.count || bySwedishOrder(a.label, b.label);
  return order[name].indexOf(a.value) - order[name].indexOf(b.value);
}
