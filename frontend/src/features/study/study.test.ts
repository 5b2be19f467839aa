import { expect, test } from 'vitest';
import { jsonLd } from './json-ld';
import { site, study } from './samples';
import { groupOfSite, groupSites, siteName } from './sites';

test('sitesAreGroupedByRegionWithSwedenFirstAndOpenOnesBeforeOthers', () => {
  const groups = groupSites([
    site({ id: '1', inSweden: false, country: 'Norway', region: null, status: 'RECRUITING' }),
    site({ id: '2', region: { code: 'AB', name: 'Region Stockholm' }, status: 'COMPLETED' }),
    site({ id: '3', region: { code: 'T', name: 'Region Örebro län' }, open: true }),
    site({ id: '4', region: null, status: 'COMPLETED' }),
  ]);
  expect(groups.map((group) => group.name)).toEqual([
    'Region Örebro län',
    'Region okänd',
    'Region Stockholm',
    'Norway',
  ]);
});

test('theNearestOpenSiteDecidesTheOrder', () => {
  const groups = groupSites([
    site({ id: '1', region: { code: 'AB', name: 'Region Stockholm' }, open: true, distanceKm: 500 }),
    site({ id: '2', region: { code: 'AC', name: 'Region Västerbotten' }, open: true, distanceKm: 3 }),
    site({ id: '3', region: { code: 'AC', name: 'Region Västerbotten' }, open: false, distanceKm: 1 }),
  ]);
  expect(groups[0]?.sites.map((one) => one.id)).toEqual(['2', '3']);
});

test('aSiteIsOpenOnlyWhenThatIsConfirmed', () => {
  expect(groupOfSite({ open: true, status: 'RECRUITING' })).toBe('OPEN_CONFIRMED');
  expect(groupOfSite({ open: false, status: 'RECRUITING' })).toBe('OPEN_UNCONFIRMED');
  expect(groupOfSite({ open: false, status: 'SUSPENDED' })).toBe('NOT_OPEN');
});

test('aRecognisedHospitalIsNamedBeforeTheRegistrysSpelling', () => {
  expect(siteName({ hospital: { name: 'Karolinska universitetssjukhuset' }, facility: 'Karolinksa' })).toBe(
    'Karolinska universitetssjukhuset',
  );
  expect(siteName({ hospital: null, facility: null })).toBe('Mottagning utan namn');
});

test('aMadeUpStudyHasNoJsonLd', () => {
  expect(jsonLd(study({ madeUp: true }), 'sv', 'https://example.org')).toBeNull();
});

test('jsonLdSaysRecruitingOnlyWhereItIsConfirmed', () => {
  const said = (change: Parameters<typeof study>[0]) => jsonLd(study(change), 'sv', 'https://example.org')?.['status'];
  expect(said({ recruitmentGroup: 'OPEN_CONFIRMED' })).toBe('https://schema.org/Recruiting');
  expect(said({ recruitmentGroup: 'OPEN_UNCONFIRMED' })).toBeUndefined();
  expect(said({ recruitmentGroup: 'NOT_OPEN', recruitmentStatus: 'PLANNED' })).toBe(
    'https://schema.org/NotYetRecruiting',
  );
  expect(said({ recruitmentGroup: 'NOT_OPEN', recruitmentStatus: 'UNKNOWN' })).toBeUndefined();
});

test('jsonLdNamesKindAddressAndPlaces', () => {
  const data = jsonLd(study({ studyType: 'OBSERVATIONAL' }), 'en', 'https://example.org');
  expect(data).toMatchObject({
    '@type': 'MedicalObservationalStudy',
    url: 'https://example.org/en/studies/ST1',
    studyLocation: [{ '@type': 'AdministrativeArea', name: 'Region Uppsala' }],
  });
});
