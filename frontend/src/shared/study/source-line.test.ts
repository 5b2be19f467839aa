import { expect, test } from 'vitest';
import { sourceLine } from './source-line';

test('theNewestSourceIsNamedWithTheDateOfItsData', () => {
  const line = sourceLine([
    { registry: 'EUDRACT', dataDate: '2020-01-02' },
    { registry: 'CTGOV', dataDate: '2024-06-20' },
  ]);
  expect(line).toBe('Registerdata från ClinicalTrials.gov, 20 juni 2024');
});

test('anUnknownDateIsSaidAndNoneIsInvented', () => {
  expect(sourceLine([{ registry: 'CTGOV', dataDate: null }])).toBe('Registerdata från ClinicalTrials.gov, utan datum');
  expect(sourceLine([])).toBeNull();
});
