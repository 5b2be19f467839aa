import type { RecruitmentStatus, StudyDetailsFragment } from '../../shared/api/generated/graphql';
import { pathTo } from '../../shared/routing/paths';
import { sitesOf } from './sites';

/** schema.org's word for a status. Source: requirements.md, status words; UNKNOWN is left out. */
const statusWords: Record<RecruitmentStatus, string | null> = {
  PLANNED: 'NotYetRecruiting',
  RECRUITING: 'Recruiting',
  ENROLLING_BY_INVITATION: 'EnrollingByInvitation',
  SUSPENDED: 'Suspended',
  ACTIVE_NOT_RECRUITING: 'ActiveNotRecruiting',
  COMPLETED: 'Completed',
  TERMINATED: 'Terminated',
  WITHDRAWN: 'Withdrawn',
  UNKNOWN: null,
};

type Described = Pick<
  StudyDetailsFragment,
  | 'id'
  | 'madeUp'
  | 'title'
  | 'officialTitle'
  | 'plainSentence'
  | 'studyType'
  | 'isTrial'
  | 'recruitmentStatus'
  | 'recruitmentGroup'
  | 'conditions'
  | 'sponsor'
  | 'registryIds'
  | 'sites'
>;

/** A study as search engines read it; null for a made-up one, which must not be spread. */
export function jsonLd(study: Described, lang: 'sv' | 'en', origin: string): Record<string, unknown> | null {
  if (study.madeUp) return null;
  // "Recruiting" is said to machines only where it is said to people: when it is confirmed.
  const status = study.recruitmentGroup === 'OPEN_UNCONFIRMED' ? null : statusWords[study.recruitmentStatus];
  const places = new Set(
    sitesOf(study.sites).flatMap((site) => (site.inSweden && site.region ? [site.region.name] : [])),
  );
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(study),
    '@id': `${origin}${pathTo('sv', 'study', study.id)}`,
    url: `${origin}${pathTo(lang, 'study', study.id)}`,
    name: study.title.text,
    ...(study.officialTitle ? { alternateName: study.officialTitle.text } : {}),
    description: study.plainSentence,
    identifier: study.registryIds.map((one) => one.id),
    ...(status ? { status: `https://schema.org/${status}` } : {}),
    healthCondition: study.conditions.map(({ name }) => ({ '@type': 'MedicalCondition', name })),
    studyLocation: [...places].map((name) => ({ '@type': 'AdministrativeArea', name })),
    sponsor: { '@type': 'Organization', name: study.sponsor.name },
  };
}

function typeOf(study: Described): string {
  if (study.studyType === 'OBSERVATIONAL') return 'MedicalObservationalStudy';
  return study.studyType === 'INTERVENTIONAL' ? 'MedicalTrial' : 'MedicalStudy';
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

let policy: { createScript(text: string): string } | undefined;

/**
 * Puts the description into the document's head and returns how to take it out. Data in a `<script>` is a sink of
 * Trusted Types, so it goes through a policy of our own, named `studielots-json-ld`.
 */
export function addJsonLd(data: Record<string, unknown>): () => void {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= factory?.createPolicy('studielots-json-ld', { createScript: (text) => text });
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = policy ? policy.createScript(text) : text;
  document.head.append(script);
  return () => script.remove();
}
