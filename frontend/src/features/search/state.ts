import type {
  CareSetting,
  Near,
  Phase,
  RecruitmentStatus,
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
  /** The device's own position, already rounded. It lives in this page's memory: never in an address, never stored. */
  position: RoughPosition | null;
  /** Only studies within so many kilometres of the place. */
  maxKm: number | null;
  /** What stands in the age field, as typed. */
  age: string;
  ageUnit: 'YEARS' | 'MONTHS';
  sex: Sex | null;
  openOnly: boolean;
  healthyVolunteers: boolean;
  regions: RegionCode[];
  /** Ids of concepts, or names of conditions that the vocabulary does not have. */
  conditions: string[];
  statuses: RecruitmentStatus[];
  studyTypes: StudyType[];
  phases: Phase[];
  careSettings: CareSetting[];
  sponsorClasses: SponsorClass[];
  order: SearchOrder;
  /** Whether the map stands beside the list; null leaves it to the width of the screen. */
  map: boolean | null;
}

/** A position rounded to a tenth of a degree, about ten kilometres. */
export interface RoughPosition {
  latitude: number;
  longitude: number;
}

/** Orders a reader can choose. The first is the three groups, each by topic. */
export type SearchOrder = 'open' | 'relevance' | 'distance' | 'newest';
export const orders: readonly SearchOrder[] = ['open', 'relevance', 'distance', 'newest'];

/** The filters with a facet of their own. */
export type FacetName =
  'regions' | 'conditions' | 'statuses' | 'studyTypes' | 'phases' | 'careSettings' | 'sponsorClasses';
export const facetNames: readonly FacetName[] = [
  'regions',
  'conditions',
  'statuses',
  'studyTypes',
  'phases',
  'careSettings',
  'sponsorClasses',
];

/** Texts longer than this never stand in an address. Source: design.md, privacy. */
export const LONGEST_TEXT_IN_ADDRESS = 100;
/** The API takes no longer text. */
export const LONGEST_TEXT = 10_000;
/** Distances a reader can choose, in kilometres. */
export const distances: readonly number[] = [25, 50, 100, 200, 400];

export function emptyState(): SearchState {
  return {
    text: '',
    place: '',
    position: null,
    maxKm: null,
    age: '',
    ageUnit: 'YEARS',
    sex: null,
    openOnly: false,
    healthyVolunteers: false,
    regions: [],
    conditions: [],
    statuses: [],
    studyTypes: [],
    phases: [],
    careSettings: [],
    sponsorClasses: [],
    order: 'open',
    map: null,
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
  if (near) filter.near = state.maxKm === null ? near : { ...near, maxKm: state.maxKm };
  const age = ageOf(state);
  if (typeof age === 'number') filter.age = { value: age, unit: state.ageUnit };
  if (state.sex) filter.sex = state.sex;
  if (state.openOnly) filter.recruiting = true;
  if (state.healthyVolunteers) filter.healthyVolunteers = true;
  if (state.regions.length) filter.regions = state.regions;
  if (state.conditions.length) filter.conditions = state.conditions;
  if (state.statuses.length) filter.statuses = state.statuses;
  if (state.studyTypes.length) filter.studyTypes = state.studyTypes;
  if (state.phases.length) filter.phases = state.phases;
  if (state.careSettings.length) filter.careSettings = state.careSettings;
  if (state.sponsorClasses.length) filter.sponsorClasses = state.sponsorClasses;
  return filter;
}

/** How many filters beside the form's own fields are chosen. */
export function filterCount(state: SearchState): number {
  const switches = Number(state.openOnly) + Number(state.healthyVolunteers) + Number(state.maxKm !== null);
  return facetNames.reduce((sum, name) => sum + state[name].length, switches);
}

/** Whether two states show the same page. */
export function sameQuestion(a: SearchState, b: SearchState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What decides the answer: the state without how it is looked at. */
export function questionOf(state: SearchState): string {
  return JSON.stringify({ ...state, map: null });
}
