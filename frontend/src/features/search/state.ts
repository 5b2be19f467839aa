import type {
  CareSetting,
  Near,
  Phase,
  RegionCode,
  Sex,
  SponsorClass,
  StudyFilter,
  StudyType,
} from '../../shared/api/generated/graphql';

/** What the reader asks for. Everything is optional: an empty state is every study. */
export interface SearchState {
  text: string;
  place: string;
  /** What stands in the age field, as typed. */
  age: string;
  ageUnit: 'YEARS' | 'MONTHS';
  sex: Sex | null;
  openOnly: boolean;
  regions: RegionCode[];
  studyTypes: StudyType[];
  phases: Phase[];
  careSettings: CareSetting[];
  sponsorClasses: SponsorClass[];
}

/** The filters with a facet of their own. */
export type FacetName = 'regions' | 'studyTypes' | 'phases' | 'careSettings' | 'sponsorClasses';
export const facetNames: readonly FacetName[] = ['regions', 'studyTypes', 'phases', 'careSettings', 'sponsorClasses'];

/** Texts longer than this never stand in an address. Source: design.md, privacy. */
export const LONGEST_TEXT_IN_ADDRESS = 100;
/** The API takes no longer text. */
export const LONGEST_TEXT = 10_000;

export function emptyState(): SearchState {
  return {
    text: '',
    place: '',
    age: '',
    ageUnit: 'YEARS',
    sex: null,
    openOnly: false,
    regions: [],
    studyTypes: [],
    phases: [],
    careSettings: [],
    sponsorClasses: [],
  };
}

/** The age as a number, null when the field is empty, 'wrong' when it is none that a person can have. */
export function ageOf(state: SearchState): number | null | 'wrong' {
  const typed = state.age.trim();
  if (typed === '') return null;
  if (!/^\d{1,4}$/.test(typed)) return 'wrong';
  const value = Number(typed);
  return value <= (state.ageUnit === 'YEARS' ? 130 : 130 * 12) ? value : 'wrong';
}

/** The question to the API. A wrong age is left out: the form says so. */
export function toFilter(state: SearchState, near: Near | null): StudyFilter {
  const filter: StudyFilter = {};
  const text = state.text.trim().slice(0, LONGEST_TEXT);
  if (text) filter.text = text;
  if (near) filter.near = near;
  const age = ageOf(state);
  if (typeof age === 'number') filter.age = { value: age, unit: state.ageUnit };
  if (state.sex) filter.sex = state.sex;
  if (state.openOnly) filter.recruiting = true;
  if (state.regions.length) filter.regions = state.regions;
  if (state.studyTypes.length) filter.studyTypes = state.studyTypes;
  if (state.phases.length) filter.phases = state.phases;
  if (state.careSettings.length) filter.careSettings = state.careSettings;
  if (state.sponsorClasses.length) filter.sponsorClasses = state.sponsorClasses;
  return filter;
}

/** How many filters beside the form's own fields are chosen. */
export function filterCount(state: SearchState): number {
  return facetNames.reduce((sum, name) => sum + state[name].length, state.openOnly ? 1 : 0);
}

/** Whether two states ask for the same. */
export function sameQuestion(a: SearchState, b: SearchState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
