import { expect, test } from 'vitest';
import { sitesOf } from './samples';
import { clusters, placesOf, withoutPlaceCount } from './sites-on-map';

test('aStudyCountsOnceAPlaceHoweverManySitesItHasThere', () => {
  const places = placesOf([sitesOf('a', ['2480', '2480']), sitesOf('b', ['2480', '1281'], false)]);
  expect(places.map((place) => [place.name, place.studies.length, place.open])).toEqual([
    ['Lund', 1, 0],
    ['Umeå', 2, 1],
  ]);
});

test('placesThatWouldOverlapShareACircleAndEachStudyCountsOnceInIt', () => {
  const circles = clusters(placesOf([sitesOf('a', ['1281', '1280']), sitesOf('b', ['2480'])]));
  expect(circles.map((circle) => circle.studies)).toEqual([1, 1]);
  // Named after the county's own town.
  expect(circles[1]?.places.map((place) => place.name)).toEqual(['Malmö', 'Lund']);
});

test('circlesStandFromNorthToSouthAndNoneOverlapsAnother', () => {
  const circles = clusters(placesOf([sitesOf('a', ['1281', '2480', '1280'])]));
  const tops = circles.map((circle) => circle.y);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  for (const one of circles) {
    for (const other of circles) {
      if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius);
    }
  }
});

test('studiesWithoutAKnownPlaceAreCounted', () => {
  expect(withoutPlaceCount([sitesOf('a'), sitesOf('b', [])])).toBe(1);
});
