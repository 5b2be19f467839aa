import type { SiteRowFragment, StudyDetailsFragment } from '../../shared/api/generated/graphql';

/** A concept as the API sends one, for tests. */
export const asthma = {
  id: 'asthma',
  name: { text: 'astma', language: 'SV' as const },
  explanation: { text: 'Luftrören är inflammerade och drar ihop sig.', language: 'SV' as const },
};

/** A site as the API sends one, for tests. */
export function site(change: Partial<SiteRowFragment> = {}): SiteRowFragment {
  return {
    id: 's1',
    facility: 'Akademiska',
    hospital: { name: 'Akademiska sjukhuset' },
    city: 'Uppsala',
    country: 'Sweden',
    inSweden: true,
    region: { code: 'C', name: 'Region Uppsala' },
    status: 'RECRUITING',
    statusBasis: 'STUDY',
    verifiedAt: '2026-11-03',
    freshness: 'VERIFIED',
    open: false,
    distanceKm: null,
    ...change,
  };
}

/** A study as its page asks for one, for tests. */
export function study(change: Partial<StudyDetailsFragment> = {}): StudyDetailsFragment {
  return {
    id: 'ST1',
    registryIds: [{ registry: 'CTGOV', id: 'NCT01234567', url: 'https://clinicaltrials.gov/study/NCT01234567' }],
    madeUp: false,
    title: { text: 'A trial of asthma', language: 'EN', origin: 'REGISTRY' },
    officialTitle: { text: 'A randomised trial of asthma', language: 'EN' },
    acronym: null,
    summary: { text: 'First.\n\nSecond.', language: 'EN', origin: 'REGISTRY' },
    description: { text: 'Long.', language: 'EN', origin: 'REGISTRY' },
    plainSentence: 'En studie om astma, för vuxna, i Uppsala.',
    studyType: 'INTERVENTIONAL',
    isTrial: true,
    phases: ['PHASE2'],
    conditions: [{ name: 'Asthma', derived: true, concept: asthma }],
    explainedConcepts: [{ ...asthma, synonyms: ['luftrörsastma'] }],
    keywords: ['breathing'],
    interventions: [{ type: 'DRUG', name: 'X', description: null }],
    sponsor: { name: 'Uppsala University', class: 'ACADEMIC' },
    collaborators: [{ name: 'A company' }],
    careSettings: ['UNIVERSITY_HOSPITAL'],
    enrollment: { count: 1200, estimated: true },
    recruitmentStatus: 'RECRUITING',
    recruitmentGroup: 'OPEN_CONFIRMED',
    freshness: 'VERIFIED',
    verifiedAt: '2026-11-03',
    eligibility: {
      minimumAge: { kind: 'STATED', age: { value: 18, unit: 'YEARS' } },
      maximumAge: { kind: 'NONE', age: null },
      sex: 'ALL',
      healthyVolunteers: null,
      criteria: { text: 'Inclusion:\n- adult', language: 'EN' },
    },
    contacts: [
      {
        kind: 'REGIONAL_NODE',
        name: 'Forum Mellansverige',
        role: 'Kansli',
        email: null,
        phone: '018-12 34 56',
        url: 'https://kliniskastudier.se/',
        nodeId: 'forum-mellansverige',
      },
      {
        kind: 'NATIONAL',
        name: 'Kliniska Studier Sverige',
        role: null,
        email: null,
        phone: null,
        url: 'https://kliniskastudier.se/',
        nodeId: null,
      },
    ],
    siteCount: 1,
    swedishSiteCount: 1,
    startDate: { text: '2024-03', estimated: false },
    completionDate: { text: '2027', estimated: true },
    updatedAt: '2026-11-03T10:00:00Z',
    sources: [
      {
        registry: 'CTGOV',
        id: 'NCT01234567',
        url: 'https://clinicaltrials.gov/study/NCT01234567',
        dataDate: '2024-06-20',
        attribution: 'ClinicalTrials.gov',
      },
    ],
    statusHistory: {
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [
        {
          node: {
            version: 1,
            recordedAt: '2026-11-03T10:00:00Z',
            effectiveOn: null,
            kind: 'ADDED',
            from: null,
            to: 'RECRUITING',
            source: 'ClinicalTrials.gov',
          },
        },
      ],
    },
    sites: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, edges: [{ node: site() }] },
    ...change,
  };
}
