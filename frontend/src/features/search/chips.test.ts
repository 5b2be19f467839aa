import { expect, test } from 'vitest';
import { corrections, filterChips, notFound, oneAtATime, understoodChips, withoutFilters } from './chips';
import { facets, part } from './samples';
import { inShort } from './short';
import { type SearchState, emptyState, filterCount } from './state';

test('everyPartOfTheTextIsAChipThatTakesItselfAway', () => {
  const chips = understoodChips([
    part('CONCEPT', 'bröstcanser', 'bröstcancer', { corrected: true, textWithout: 'umeå 58 år xyz' }),
    part('PLACE', 'umeå', 'nära Umeå', { textWithout: 'bröstcanser 58 år xyz' }),
    part('AGE', '58 år'),
    part('WORD', 'xyz'),
    part('DENIED', 'inte diabetes', 'diabetes'),
  ]);
  expect(chips.map((chip) => chip.label)).toEqual(['bröstcancer', 'nära Umeå', '58 år', '”xyz”', 'inte diabetes']);
  expect(chips[0]?.change).toEqual({ text: 'umeå 58 år xyz' });
  expect(new Set(chips.map((chip) => chip.key)).size).toBe(5);
});

test('wordsThatNoStudyHasAreTold', () => {
  expect(notFound([part('NOT_FOUND', 'xyz'), part('WORD', 'abc')])).toEqual(['xyz']);
});

test('theConceptsOfATextCanBeSearchedForOneAtATime', () => {
  const story = [
    part('CONCEPT', 'a', 'astma'),
    part('AGE', '5 år'),
    part('CONCEPT', 'b', 'eksem'),
    part('CONCEPT', 'c', 'astma'),
  ];
  expect(oneAtATime(story)).toEqual(['astma', 'eksem']);
  expect(oneAtATime([part('CONCEPT', 'astma')])).toEqual([]);
});

test('aCorrectedSpellingIsTold', () => {
  const parts = [part('CONCEPT', 'bröstcanser', 'bröstcancer', { corrected: true }), part('CONCEPT', 'astma')];
  expect(corrections(parts)).toEqual([{ typed: 'bröstcanser', label: 'bröstcancer', textWithout: '' }]);
});

const chosen: SearchState = {
  ...emptyState(),
  text: 'astma',
  place: 'Lund',
  maxKm: 50,
  age: '8',
  ageUnit: 'MONTHS',
  sex: 'FEMALE',
  openOnly: true,
  healthyVolunteers: true,
  regions: ['AB', 'T'],
  conditions: ['asthma'],
};

test('everyChoiceIsAChipAndItsRemovalLeavesTheOthers', () => {
  const chips = filterChips(chosen, facets);
  expect(chips.map((chip) => chip.label)).toEqual([
    'nära Lund',
    'inom 50 km',
    '8 månader',
    'Kvinna',
    'Öppna, bekräftade',
    'friska frivilliga',
    'Region Stockholm',
    'Region Örebro län',
    'astma',
  ]);
  expect(chips.find((chip) => chip.key === 'regions AB')?.change).toEqual({ regions: ['T'] });
});

test('withoutFiltersNothingButTheTextIsLeft', () => {
  const left = { ...chosen, ...withoutFilters() };
  expect(filterChips(left, facets)).toEqual([]);
  expect(filterCount(left)).toBe(0);
  expect(left.text).toBe('astma');
});

test('aSearchIsToldInOneLine', () => {
  expect(inShort({ ...emptyState(), text: 'astma', place: 'Lund', age: '58' })).toBe('astma, nära Lund, 58 år');
  expect(inShort(emptyState())).toBe('Visa alla studier');
});
