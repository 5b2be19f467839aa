import { expect, test } from 'vitest';
import { fromAddress, fromFilter, toAddress, toFeed } from './address';
import { type SearchState, ageOf, emptyState, filterCount, questionOf, toFilter } from './state';

const full: SearchState = {
  text: 'ont i knäna & höften',
  place: 'Umeå',
  position: null,
  maxKm: 100,
  age: '18',
  ageUnit: 'MONTHS',
  sex: 'FEMALE',
  openOnly: true,
  healthyVolunteers: true,
  regions: ['AB', 'AC'],
  conditions: ['breast-cancer', 'Cough & cold, St. 2'],
  statuses: ['RECRUITING', 'ACTIVE_NOT_RECRUITING'],
  studyTypes: ['INTERVENTIONAL'],
  phases: ['EARLY_PHASE1', 'PHASE3'],
  careSettings: ['PRIMARY_CARE'],
  sponsorClasses: ['INDUSTRY', 'NOT_STATED'],
  order: 'distance',
  map: true,
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
  const odd = fromAddress(
    '?region=zz.ab&fas=phase9&kon=x&enhet=sekler&oppna=ja&typ=&inom=9999&sort=x&vy=y&tillstand=',
    { text: 7 },
  );
  expect(odd).toEqual({ ...emptyState(), regions: ['AB'] });
});

test('theFilterHoldsWhatIsAskedForAndNothingElse', () => {
  expect(toFilter(emptyState(), null)).toEqual({});
  expect(toFilter(full, { place: 'Umeå' })).toEqual({
    text: 'ont i knäna & höften',
    near: { place: 'Umeå', maxKm: 100 },
    age: { value: 18, unit: 'MONTHS' },
    sex: 'FEMALE',
    recruiting: true,
    healthyVolunteers: true,
    regions: ['AB', 'AC'],
    conditions: ['breast-cancer', 'Cough & cold, St. 2'],
    statuses: ['RECRUITING', 'ACTIVE_NOT_RECRUITING'],
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
  expect(fromFilter({ text: 'knä' }, full)).toEqual({ ...emptyState(), text: 'knä', order: 'distance', map: true });
});

test('filtersAreCountedWithoutTheFormsOwnFields', () => {
  expect(filterCount(full)).toBe(15);
  expect(filterCount({ ...emptyState(), text: 'x', sex: 'MALE' })).toBe(0);
});

test('theDevicesPositionIsNeverInAnAddressNorBesideIt', () => {
  const here = { ...emptyState(), position: { latitude: 63.8, longitude: 20.3 }, maxKm: 50 };
  expect(toAddress(here)).toEqual({ search: '?inom=50', carried: null });
  expect(toFilter(here, { position: { latitude: 63.8, longitude: 20.3 } }).near).toEqual({
    position: { latitude: 63.8, longitude: 20.3 },
    maxKm: 50,
  });
  const near = { position: { latitude: 63.8, longitude: 20.3 } };
  expect(fromFilter({ near }, here)).toMatchObject({ place: '', position: here.position, maxKm: null });
});

test('theSameQuestionIsTheSameHoweverItIsLookedAt', () => {
  expect(questionOf({ ...full, map: false })).toBe(questionOf(full));
  expect(questionOf({ ...full, order: 'newest' })).not.toBe(questionOf(full));
});

test('aFeedHasTheSearchAndTheLanguageAndNoDistanceFromAPlaceThatHasNoName', () => {
  expect(toFeed({ ...emptyState(), text: 'astma', place: 'Lund', maxKm: 50 }, 'sv')).toBe(
    '/feed.atom?q=astma&plats=Lund&inom=50',
  );
  expect(toFeed({ ...emptyState(), text: 'astma', maxKm: 50 }, 'en')).toBe('/feed.atom?q=astma&language=en');
  expect(toFeed({ ...emptyState(), text: 'x'.repeat(101) }, 'sv')).toBeNull();
});
