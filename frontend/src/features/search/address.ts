import type {
  CareSetting,
  Phase,
  RecruitmentStatus,
  RegionCode,
  SponsorClass,
  StudyType,
} from '../../shared/api/generated/graphql';
import {
  LONGEST_TEXT,
  LONGEST_TEXT_IN_ADDRESS,
  type RoughPosition,
  type SearchOrder,
  type SearchState,
  emptyState,
} from './state';

/** What the browser's history keeps beside the address: a text too long, and so too telling, to stand in it. */
export interface Carried {
  text: string;
}

const regions = 'AB C D E F G H I K M N O S T U W X Y Z AC BD'.split(' ') as RegionCode[];
const statuses: RecruitmentStatus[] = [
  'PLANNED',
  'RECRUITING',
  'ENROLLING_BY_INVITATION',
  'SUSPENDED',
  'ACTIVE_NOT_RECRUITING',
  'COMPLETED',
  'TERMINATED',
  'WITHDRAWN',
  'UNKNOWN',
];
const studyTypes: StudyType[] = ['INTERVENTIONAL', 'OBSERVATIONAL', 'NOT_STATED'];
const phases: Phase[] = ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4', 'NOT_APPLICABLE'];
const careSettings: CareSetting[] = [
  'UNIVERSITY_HOSPITAL',
  'HOSPITAL',
  'PRIMARY_CARE',
  'DENTISTRY',
  'MUNICIPAL_CARE',
  'REMOTE',
];
const sponsorClasses: SponsorClass[] = ['INDUSTRY', 'ACADEMIC', 'GOVERNMENT', 'NETWORK', 'INDIVIDUAL', 'NOT_STATED'];
const orderWords: Record<Exclude<SearchOrder, 'open'>, string> = {
  relevance: 'relevans',
  distance: 'avstand',
  newest: 'nyast',
};
const MOST_CONDITIONS = 20;

/** The state as an address' query and what is carried beside it. The device's position is in neither. */
export function toAddress(state: SearchState): { search: string; carried: Carried | null } {
  const query = new URLSearchParams();
  const text = state.text.trim();
  const long = text.length > LONGEST_TEXT_IN_ADDRESS;
  const set = (name: string, value: string): void => {
    if (value) query.set(name, value);
  };
  const list = (name: string, values: readonly string[]): void => set(name, values.map(write).join('.'));
  if (!long) set('q', text);
  set('plats', state.place.trim());
  if (state.maxKm !== null) set('inom', String(state.maxKm));
  set('alder', state.age.trim().slice(0, 4));
  if (state.age.trim() && state.ageUnit === 'MONTHS') set('enhet', 'manader');
  set('kon', state.sex === 'FEMALE' ? 'kvinna' : state.sex === 'MALE' ? 'man' : '');
  if (state.openOnly) set('oppna', '1');
  if (state.healthyVolunteers) set('friska', '1');
  list('region', state.regions);
  for (const condition of state.conditions) query.append('tillstand', condition);
  list('status', state.statuses);
  list('typ', state.studyTypes);
  list('fas', state.phases);
  list('vard', state.careSettings);
  list('ansvarig', state.sponsorClasses);
  if (state.order !== 'open') set('sort', orderWords[state.order]);
  if (state.map !== null) set('vy', state.map ? 'karta' : 'lista');
  const written = query.toString();
  return { search: written ? `?${written}` : '', carried: long ? { text: text.slice(0, LONGEST_TEXT) } : null };
}

/** The state of an address. What it does not understand it leaves out: an address may come from anywhere. */
export function fromAddress(search: string, carried: unknown): SearchState {
  const query = new URLSearchParams(search);
  const get = (name: string): string => query.get(name) ?? '';
  const read = <T extends string>(name: string, known: readonly T[]): T[] => {
    const named = new Set(get(name).split('.').map(unwrite));
    return known.filter((value) => named.has(value));
  };
  const sorted = (Object.keys(orderWords) as (keyof typeof orderWords)[]).find(
    (one) => orderWords[one] === get('sort'),
  );
  return {
    ...emptyState(),
    text: get('q').slice(0, LONGEST_TEXT_IN_ADDRESS) || carriedText(carried),
    place: get('plats').slice(0, 80),
    maxKm: kilometresOf(get('inom')),
    age: get('alder').slice(0, 4),
    ageUnit: get('enhet') === 'manader' ? 'MONTHS' : 'YEARS',
    sex: get('kon') === 'kvinna' ? 'FEMALE' : get('kon') === 'man' ? 'MALE' : null,
    openOnly: get('oppna') === '1',
    healthyVolunteers: get('friska') === '1',
    regions: read('region', regions),
    conditions: conditionsOf(query.getAll('tillstand')),
    statuses: read('status', statuses),
    studyTypes: read('typ', studyTypes),
    phases: read('fas', phases),
    careSettings: read('vard', careSettings),
    sponsorClasses: read('ansvarig', sponsorClasses),
    order: sorted ?? 'open',
    map: get('vy') === 'karta' ? true : get('vy') === 'lista' ? false : null,
  };
}

/** The state of a question that the API proposes instead, where it has no other parts than the page knows. */
export function fromFilter(filter: Record<string, unknown>, before: SearchState): SearchState {
  const age = filter['age'] as { value: number; unit: string } | null | undefined;
  const near = isObject(filter['near']) ? filter['near'] : null;
  const list = <T extends string>(name: string, known: readonly T[]): T[] =>
    known.filter((value) => Array.isArray(filter[name]) && filter[name].includes(value));
  return {
    ...emptyState(),
    text: typeof filter['text'] === 'string' ? filter['text'] : '',
    place: near ? (placeIn(near) ?? before.place) : '',
    position: near && positionIn(near) ? before.position : null,
    maxKm: typeof near?.['maxKm'] === 'number' ? near['maxKm'] : null,
    age: age ? String(age.value) : '',
    ageUnit: age?.unit === 'MONTHS' ? 'MONTHS' : 'YEARS',
    sex: filter['sex'] === 'FEMALE' || filter['sex'] === 'MALE' ? filter['sex'] : null,
    openOnly: filter['recruiting'] === true,
    healthyVolunteers: filter['healthyVolunteers'] === true,
    regions: list('regions', regions),
    conditions: conditionsOf(Array.isArray(filter['conditions']) ? filter['conditions'] : []),
    statuses: list('statuses', statuses),
    studyTypes: list('studyTypes', studyTypes),
    phases: list('phases', phases),
    careSettings: list('careSettings', careSettings),
    sponsorClasses: list('sponsorClasses', sponsorClasses),
    order: before.order,
    map: before.map,
  };
}

function placeIn(near: Record<string, unknown>): string | null {
  for (const name of ['place', 'municipality', 'postcode']) {
    const value = near[name];
    if (typeof value === 'string' && value) return value;
  }
  return null;
}

function positionIn(near: Record<string, unknown>): RoughPosition | null {
  return isObject(near['position']) ? (near['position'] as unknown as RoughPosition) : null;
}

function conditionsOf(values: unknown[]): string[] {
  const named = values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
  return [...new Set(named.map((value) => value.slice(0, 200)))].slice(0, MOST_CONDITIONS);
}

function kilometresOf(written: string): number | null {
  return /^\d{1,4}$/.test(written) && Number(written) >= 1 && Number(written) <= 2000 ? Number(written) : null;
}

function carriedText(carried: unknown): string {
  const text = isObject(carried) ? carried['text'] : '';
  return typeof text === 'string' ? text.slice(0, LONGEST_TEXT) : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function write(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

function unwrite(value: string): string {
  return value.toUpperCase().replaceAll('-', '_');
}

/** Address of the search's Atom feed, null when its text may not stand in an address. A distance needs a place that can be named. */
export function toFeed(state: SearchState, language: 'sv' | 'en'): string | null {
  const address = toAddress({ ...state, map: null });
  if (address.carried) return null;
  const asked = new URLSearchParams(address.search);
  if (state.place.trim() === '') asked.delete('inom');
  if (language === 'en') asked.set('language', 'en');
  const query = asked.toString();
  return query === '' ? '/feed.atom' : `/feed.atom?${query}`;
}
