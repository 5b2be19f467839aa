import { describe, expect, test } from 'vitest';
import type { AgeUnit } from '../api/generated/graphql';
import { type Bound, type StatusFacts, agesInWords, statusInWords, verifiedInWords } from './words';

const stated = (value: number, unit: AgeUnit = 'YEARS'): Bound => ({ kind: 'STATED', age: { value, unit } });
const none: Bound = { kind: 'NONE', age: null };
const unknown: Bound = { kind: 'NOT_STATED', age: null };

describe('agesInWords', () => {
  test.each([
    [stated(18), stated(65), '18 till 65 år'],
    [stated(6, 'MONTHS'), stated(2), '6 månader till 2 år'],
    [stated(18), none, '18 år eller äldre'],
    [none, stated(17), 'högst 17 år'],
    [none, none, 'alla åldrar'],
    [stated(1, 'MONTHS'), none, '1 månad eller äldre'],
  ])('tellsWhatIsStated %#', (from, to, words) => {
    expect(agesInWords(from, to)).toBe(words);
  });

  test('aBoundThatNobodyStatedIsNeverToldAsNoBound', () => {
    expect(agesInWords(stated(18), unknown)).toBe('18 år eller äldre, ingen uppgift om övre ålder, fråga');
    expect(agesInWords(unknown, stated(65))).toBe('högst 65 år, ingen uppgift om lägsta ålder, fråga');
    expect(agesInWords(unknown, unknown)).toBe('ingen uppgift om ålder, fråga');
    expect(agesInWords(none, unknown)).toBe('ingen uppgift om ålder, fråga');
  });
});

describe('status', () => {
  const facts = (change: Partial<StatusFacts>): StatusFacts => ({
    recruitmentGroup: 'OPEN_CONFIRMED',
    recruitmentStatus: 'RECRUITING',
    freshness: 'VERIFIED',
    verifiedAt: '2026-11-03',
    ...change,
  });

  test('openIsSaidOnlyOfWhatIsConfirmed', () => {
    expect(statusInWords(facts({}))).toBe('Öppen, tar emot deltagare');
    expect(verifiedInWords(facts({}))).toBe('bekräftad 3 november 2026');
    const old = facts({ recruitmentGroup: 'OPEN_UNCONFIRMED', freshness: 'UNVERIFIED', verifiedAt: '2019-05-03' });
    expect(statusInWords(old)).toBe('Öppen enligt registret, inte bekräftad');
    expect(verifiedInWords(old)).toBe('ej bekräftad sedan 3 maj 2019. Fråga.');
  });

  test('aStatusThatWasNeverVerifiedSaysSo', () => {
    const never = facts({ recruitmentGroup: 'OPEN_UNCONFIRMED', freshness: 'UNVERIFIED', verifiedAt: null });
    expect(verifiedInWords(never)).toBe('aldrig bekräftad. Fråga.');
  });

  test('aStatusThatIsDueSaysSo', () => {
    expect(verifiedInWords(facts({ freshness: 'DUE' }))).toContain('ska bekräftas på nytt snart');
  });

  test('whatIsNotOpenIsToldByItsOwnStatus', () => {
    const paused = facts({ recruitmentGroup: 'NOT_OPEN', recruitmentStatus: 'SUSPENDED' });
    expect(statusInWords(paused)).toBe('Pausad');
    expect(verifiedInWords(facts({ recruitmentGroup: 'NOT_OPEN', verifiedAt: null }))).toBe('');
  });
});
