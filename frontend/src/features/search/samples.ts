import type { HitSitesFragment } from '../../shared/api/generated/graphql';
import type { Answer, Facets, Group, Hit, Part } from './answer';

/** A concept as the API sends one, for tests. */
export const asthma = {
  id: 'asthma',
  name: { text: 'astma', language: 'SV' as const },
  explanation: { text: 'Luftrören är inflammerade och drar ihop sig.', language: 'SV' as const },
};

/** A part of a text as the API sends one, for tests. */
export function part(kind: Part['kind'], typed: string, label = typed, change: Partial<Part> = {}): Part {
  return {
    kind,
    typed,
    label: { text: label, language: 'SV' },
    concept: kind === 'CONCEPT' ? asthma : null,
    corrected: false,
    textWithout: '',
    ...change,
  };
}

/** A hit as the API sends one, for tests. */
export function hit(id: string, change: Partial<Hit['node']> = {}): Hit {
  return {
    node: {
      id,
      madeUp: false,
      title: { text: `Study ${id}`, language: 'EN' },
      plainSentence: 'En studie om astma.',
      studyType: 'INTERVENTIONAL',
      isTrial: true,
      recruitmentStatus: 'RECRUITING',
      recruitmentGroup: 'OPEN_CONFIRMED',
      freshness: 'VERIFIED',
      verifiedAt: '2026-11-03',
      conditions: [{ name: 'Asthma', derived: false, concept: asthma }],
      eligibility: {
        minimumAge: { kind: 'STATED', age: { value: 18, unit: 'YEARS' } },
        maximumAge: { kind: 'NOT_STATED', age: null },
        sex: 'ALL',
      },
      swedishSiteCount: 2,
      regions: [
        { code: 'AB', name: 'Region Stockholm' },
        { code: 'C', name: 'Region Uppsala' },
      ],
      sources: [{ registry: 'CTGOV', dataDate: '2024-06-20' }],
      ...change,
    },
    match: {
      reasons: [
        { kind: 'CONCEPT', term: 'astma', field: 'title', matched: 'asthma', concept: asthma },
        { kind: 'NOT_STATED', term: null, field: 'age', matched: null, concept: null },
      ],
      distanceKm: 12.3,
      nearestOpenSite: { facility: 'Akademiska', city: 'Uppsala', hospital: { name: 'Akademiska sjukhuset' } },
    },
  };
}

export function group(ids: string[], total = ids.length): Group {
  return { group: 'OPEN_CONFIRMED', total, hits: ids.map((id) => hit(id)), after: total > ids.length ? 'next' : null };
}

export const facets: Facets = {
  regions: [
    { region: { code: 'T', name: 'Region Örebro län' }, count: 3 },
    { region: { code: 'AB', name: 'Region Stockholm' }, count: 9 },
  ],
  conditions: [{ condition: 'asthma', name: { text: 'astma', language: 'SV' }, count: 7 }],
  statuses: [{ status: 'RECRUITING', count: 9 }],
  studyTypes: [
    { studyType: 'OBSERVATIONAL', count: 2 },
    { studyType: 'INTERVENTIONAL', count: 8 },
  ],
  phases: [
    { phase: null, count: 4 },
    { phase: 'PHASE2', count: 3 },
    { phase: 'PHASE1', count: 3 },
  ],
  careSettings: [{ careSetting: 'DENTISTRY', count: 1 }],
  sponsorClasses: [{ sponsorClass: 'ACADEMIC', count: 10 }],
};

/** Where a study is, as the API sends it, for tests. */
export function sitesOf(id: string, codes = ['2480'], open = true): HitSitesFragment {
  const places: Record<string, [name: string, latitude: number, longitude: number]> = {
    '2480': ['Umeå', 63.83, 20.26],
    '1281': ['Lund', 55.7, 13.19],
    '1280': ['Malmö', 55.6, 13.0],
  };
  return {
    id,
    title: { text: `Study ${id}`, language: 'EN' },
    recruitmentGroup: open ? 'OPEN_CONFIRMED' : 'NOT_OPEN',
    sites: {
      edges: codes.map((code, index) => {
        const [name, latitude, longitude] = places[code] ?? ['Okänd', 60, 15];
        const region =
          code === '2480'
            ? { code: 'AC' as const, name: 'Region Västerbotten' }
            : { code: 'M' as const, name: 'Region Skåne' };
        const municipality = { code, name, region, position: { latitude, longitude } };
        return { node: { id: `${id}-${index}`, inSweden: true, open, municipality, region } };
      }),
    },
  };
}

/** A complete answer, for tests. */
export function answer(total: number, change: Partial<Answer> = {}): Answer {
  return {
    total,
    openTotal: total,
    place: null,
    placeUnknown: false,
    facets,
    understood: { description: false, text: 'astma', parts: [part('CONCEPT', 'asthma', 'astma')] },
    relaxations: [],
    spellings: [],
    related: [],
    nearMisses: [],
    groups: [group(['a', 'b'], total)],
    unconfirmedTotal: 0,
    ...change,
  };
}
