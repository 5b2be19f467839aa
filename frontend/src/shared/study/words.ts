import type {
  AgeBoundKind,
  AgeUnit,
  EligibleSex,
  Freshness,
  RecruitmentGroup,
  RecruitmentStatus,
} from '../api/generated/graphql';
import { dayInWords } from '../format/dates';
import { number } from '../format/numbers';
import { t } from '../i18n';

/** One bound of age as the API gives it. */
export interface Bound {
  kind: AgeBoundKind;
  age: { value: number; unit: AgeUnit } | null;
}

/** What the status of a study or a site is told from. */
export interface StatusFacts {
  recruitmentGroup: RecruitmentGroup;
  recruitmentStatus: RecruitmentStatus;
  freshness: Freshness;
  verifiedAt: string | null;
}

function age(bound: { value: number; unit: AgeUnit }): string {
  return t.study.ages.units[bound.unit](number(bound.value), bound.value === 1);
}

/** Ages in words. A bound that nobody stated is never told as "no bound": the reader is told to ask. */
export function agesInWords(minimum: Bound, maximum: Bound): string {
  const from = minimum.kind === 'STATED' && minimum.age ? minimum.age : null;
  const to = maximum.kind === 'STATED' && maximum.age ? maximum.age : null;
  const words = t.study.ages;
  if (from && to) return words.between(from.unit === to.unit ? bareFrom(from, to) : age(from), age(to));
  if (from) return maximum.kind === 'NONE' ? words.from(age(from)) : `${words.from(age(from))}, ${words.upperUnknown}`;
  if (to) return minimum.kind === 'NONE' ? words.upTo(age(to)) : `${words.upTo(age(to))}, ${words.lowerUnknown}`;
  if (minimum.kind === 'NONE' && maximum.kind === 'NONE') return words.all;
  return words.unknown;
}

/** "18 till 65 år" rather than "18 år till 65 år", when the units are alike and the words show which. */
function bareFrom(from: { value: number; unit: AgeUnit }, to: { value: number }): string {
  return from.value === to.value ? age(from) : number(from.value);
}

/** Sexes in words. */
export function sexInWords(sex: EligibleSex): string {
  return t.study.sexes[sex];
}

/** The status in words: open only for what is confirmed. */
export function statusInWords(facts: StatusFacts): string {
  if (facts.recruitmentGroup === 'OPEN_CONFIRMED') return t.status.openLong;
  if (facts.recruitmentGroup === 'OPEN_UNCONFIRMED') return t.status.unconfirmed;
  return t.status.words[facts.recruitmentStatus];
}

/** When the status was verified, in words that belong to its freshness. */
export function verifiedInWords(facts: StatusFacts): string {
  const day = facts.verifiedAt ? dayInWords(facts.verifiedAt) : null;
  if (facts.recruitmentGroup === 'NOT_OPEN') return day ? t.status.statusOn(day) : '';
  if (facts.freshness === 'UNVERIFIED') return day ? t.status.unconfirmedSince(day) : t.status.neverConfirmed;
  if (!day) return t.status.neverConfirmed;
  const confirmed = t.status.confirmedOn(day);
  return facts.freshness === 'DUE' ? `${confirmed}, ${t.status.dueSoon}` : confirmed;
}
