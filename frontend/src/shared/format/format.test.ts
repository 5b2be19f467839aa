import { expect, test } from 'vitest';
import { en } from '../i18n/en';
import { setLanguage } from '../i18n';
import { dayInWords, instantInWords, partialDateInWords } from './dates';
import { bySwedishOrder, kilometres, number } from './numbers';

test('aDateIsToldAsExactlyAsItIsKnown', () => {
  expect(partialDateInWords('2026')).toBe('2026');
  expect(partialDateInWords('2026-11')).toBe('november 2026');
  expect(partialDateInWords('2026-11-03')).toBe('3 november 2026');
});

test('aDayIsNeverMovedByATimeZoneAndAnInstantIsSwedish', () => {
  expect(dayInWords('2026-01-01')).toBe('1 januari 2026');
  expect(instantInWords('2025-12-31T23:30:00Z')).toBe('1 januari 2026');
});

test('englishPagesHaveEnglishDatesAndNumbers', () => {
  setLanguage('en', en);
  expect(dayInWords('2026-11-03')).toBe('3 November 2026');
});

test('numbersAndDistancesAreWrittenTheSwedishWay', () => {
  expect(number(13781).replace(/\s/g, ' ')).toBe('13 781');
  expect(kilometres(0.2)).toBe('under 1 km');
  expect(kilometres(12.4)).toBe('12 km');
  expect(kilometres(438)).toBe('440 km');
});

test('theAlphabetEndsWithÅÄÖ', () => {
  expect(['Örebro', 'Ale', 'Åmål', 'Älvdalen', 'Ystad'].sort(bySwedishOrder)).toEqual([
    'Ale',
    'Ystad',
    'Åmål',
    'Älvdalen',
    'Örebro',
  ]);
});
