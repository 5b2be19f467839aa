import type { Facets, Group, Hit } from './answer';

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
        { kind: 'TEXT', term: 'astma', field: 'title' },
        { kind: 'NOT_STATED', term: null, field: 'age' },
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
