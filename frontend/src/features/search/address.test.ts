import { expect, test } from 'vitest';
import { fromAddress, fromFilter, toAddress } from './address';
import { type SearchState, ageOf, emptyState, filterCount, toFilter } from './state';

const full: SearchState = {
  text: 'ont i knäna & höften',
  place: 'Umeå',
  age: '18',
  ageUnit: 'MONTHS',
  sex: 'FEMALE',
  openOnly: true,
  regions: ['AB', 'AC'],
  studyTypes: ['INTERVENTIONAL'],
  phases: ['EARLY_PHASE1', 'PHASE3'],
  careSettings: ['PRIMARY_CARE'],
  sponsorClasses: ['INDUSTRY', 'NOT_STATED'],
};

test('anAddressBringsBackTheStateItWasMadeFrom', () => {
  const { search, carried } = toAddress(full);
  expect(fromAddress(search, carried)).toEqual(full);
  expect(carried).toBeNull();
});

test('anEmptyStateHasNoQueryAndAnEmptyQueryIsTheEmptyState', () => {
  expect(toAddress(emptyState())).toEqual({ search: '', carried: null });
  expect(fromAddress('', null)).toEqual(emptyState());
});

test('aTextOver100CharactersIsCarriedBesideTheAddressAndNeverInIt', () => {
  const text = 'x'.repeat(101);
  const { search, carried } = toAddress({ ...emptyState(), text });
  expect(search).toBe('');
  expect(fromAddress(search, carried).text).toBe(text);
  expect(toAddress({ ...emptyState(), text: 'x'.repeat(100) }).search).toContain('xxx');
});

test('whatAnAddressHoldsThatIsNotUnderstoodIsLeftOut', () => {
  const odd = fromAddress('?region=zz.ab&fas=phase9&kon=x&enhet=sekler&oppna=ja&typ=', { text: 7 });
  expect(odd).toEqual({ ...emptyState(), regions: ['AB'] });
});

test('theFilterHoldsWhatIsAskedForAndNothingElse', () => {
  expect(toFilter(emptyState(), null)).toEqual({});
  expect(toFilter(full, { place: 'Umeå' })).toEqual({
    text: 'ont i knäna & höften',
    near: { place: 'Umeå' },
    age: { value: 18, unit: 'MONTHS' },
    sex: 'FEMALE',
    recruiting: true,
    regions: ['AB', 'AC'],
    studyTypes: ['INTERVENTIONAL'],
    phases: ['EARLY_PHASE1', 'PHASE3'],
    careSettings: ['PRIMARY_CARE'],
    sponsorClasses: ['INDUSTRY', 'NOT_STATED'],
  });
});

test('anAgeThatNobodyCanHaveIsWrongAndLeftOut', () => {
  const aged = (age: string, ageUnit: 'YEARS' | 'MONTHS' = 'YEARS') => ageOf({ ...emptyState(), age, ageUnit });
  expect(aged('')).toBeNull();
  expect(aged('0')).toBe(0);
  expect(aged('130')).toBe(130);
  expect(aged('131')).toBe('wrong');
  expect(aged('131', 'MONTHS')).toBe(131);
  expect(aged('-1')).toBe('wrong');
  expect(aged('4,5')).toBe('wrong');
  expect(toFilter({ ...emptyState(), age: 'abc' }, null)).toEqual({});
});

test('aProposedQuestionBecomesAStateThatAsksTheSame', () => {
  const filter = toFilter(full, { place: 'Umeå' });
  expect(fromFilter({ ...filter }, full)).toEqual(full);
  expect(fromFilter({ text: 'knä' }, full)).toEqual({ ...emptyState(), text: 'knä' });
});

test('filtersAreCountedWithoutTheFormsOwnFields', () => {
  expect(filterCount(full)).toBe(9);
  expect(filterCount({ ...emptyState(), text: 'x', sex: 'MALE' })).toBe(0);
});
