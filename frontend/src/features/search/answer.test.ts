import { expect, test } from 'vitest';
import type { ResultPageFragment, SearchQuery } from '../../shared/api/generated/graphql';
import { toAnswer, withMore } from './answer';
import { facetRows, labelOf } from './facet-rows';
import { facets, group, hit } from './samples';
import { emptyState } from './state';

const page = (ids: string[], total: number, endCursor: string | null): ResultPageFragment => ({
  totalCount: total,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  edges: ids.map((id) => hit(id)),
});

test('aStudyThatMovedBetweenTwoPagesIsShownOnce', () => {
  const after = withMore(group(['a', 'b'], 4), page(['b', 'c'], 5, 'c'));
  expect(after.hits.map((one) => one.node.id)).toEqual(['a', 'b', 'c']);
  expect(after).toMatchObject({ total: 5, after: 'c' });
  expect(withMore(after, page(['d'], 5, null)).after).toBeNull();
});

test('groupsThatWereNotAskedForAreLeftOutAndTheCountsStay', () => {
  const data = {
    all: {
      totalCount: 2,
      place: { name: 'Lund', region: null },
      facets,
      interpretation: { description: false, text: null, parts: [] },
      relaxations: [],
      spellings: [],
      relatedConcepts: [],
      nearMisses: [hit('n'), null],
    },
    groups: {
      facets: {
        groups: [
          { group: 'OPEN_CONFIRMED', count: 2 },
          { group: 'OPEN_UNCONFIRMED', count: 7 },
        ],
      },
    },
    open: page(['a', 'b'], 2, null),
  } as SearchQuery;
  const answer = toAnswer(data, false);
  expect(answer.groups.map((one) => one.group)).toEqual(['OPEN_CONFIRMED']);
  expect(answer).toMatchObject({ total: 2, openTotal: 2, place: { name: 'Lund' }, unconfirmedTotal: 7 });
  expect(answer.nearMisses.map((one) => one.node.id)).toEqual(['n']);
});

test('anotherOrderIsOneListOfItsOwn', () => {
  const data = {
    all: { totalCount: 1, place: null, facets, relaxations: [], nearMisses: [] } as unknown as SearchQuery['all'],
    groups: { facets: { groups: [] } },
    list: page(['a'], 1, null),
  } as SearchQuery;
  expect(toAnswer(data, false).groups).toMatchObject([{ group: 'ALL', total: 1 }]);
});

test('facetRowsStandInTheirOrderWithNotStatedLast', () => {
  const labels = (name: Parameters<typeof facetRows>[0]) =>
    facetRows(name, facets, emptyState()).map((row) => row.label);
  expect(labels('regions')).toEqual(['Region Stockholm', 'Region Örebro län']);
  expect(labels('studyTypes')).toEqual(['Interventionsstudie', 'Observationsstudie']);
  expect(labels('phases')).toEqual(['Fas 1', 'Fas 2', 'Ingen uppgift']);
});

test('whatIsChosenStaysInItsFilterEvenWhenNothingIsLeftOfIt', () => {
  const rows = facetRows('phases', facets, { ...emptyState(), phases: ['PHASE4'] });
  expect(rows.find((row) => row.value === 'PHASE4')).toEqual({
    value: 'PHASE4',
    label: 'Fas 4',
    count: 0,
    chosen: true,
  });
});

test('aRegionKeepsItsNameWhenNoCountNamesIt', () => {
  expect(labelOf('regions', 'AB', facets)).toBe('Region Stockholm');
  expect(labelOf('regions', 'Z', facets)).toBe('Region Jämtland Härjedalen');
});

test('aConditionIsNamedInSwedishAndKeepsItsNameWhenNoCountNamesItAnyMore', () => {
  expect(facetRows('conditions', facets, emptyState())).toEqual([
    { value: 'asthma', label: 'astma', count: 7, chosen: false },
  ]);
  expect(labelOf('conditions', 'asthma', facets)).toBe('astma');
  expect(labelOf('conditions', 'asthma', { ...facets, conditions: [] })).toBe('astma');
  expect(labelOf('conditions', 'Rare thing', facets)).toBe('Rare thing');
});
