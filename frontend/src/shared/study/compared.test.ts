import { beforeEach, expect, test } from 'vitest';
import { compareQuery, compared, idsOf } from './compared.svelte';
import { namedConditions } from './conditions';

beforeEach(() => compared.clear());

test('atMostFiveStudiesAreCompared', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) compared.set(id, true);
  expect(compared.ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(compared.full).toBe(true);
  compared.set('a', false);
  expect(compared.has('a')).toBe(false);
  expect(sessionStorage.getItem('studielots.compare')).toBe('["b","c","d","e"]');
  compared.clear();
  expect(sessionStorage.getItem('studielots.compare')).toBeNull();
});

test('anAddressNamesTheStudiesAndEachOnce', () => {
  expect(compareQuery(['a', 'b'])).toBe('?studier=a.b');
  expect(idsOf('?studier=a.b.a..c.d.e.f')).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(idsOf('')).toEqual([]);
});

test('aDiseaseThatTheRegistryWritesInThreeWaysIsNamedOnce', () => {
  const concept = {
    id: 'mi',
    name: { text: 'hjärtinfarkt', language: 'SV' as const },
    explanation: { text: 'En del av hjärtat får för lite blod.', language: 'SV' as const },
  };
  const named = namedConditions([
    { name: 'Myocardial Infarction', derived: true, concept },
    { name: 'Heart Attack', derived: false, concept },
    { name: 'Hjärtinfarkt', derived: false, concept },
    { name: 'Something rare', derived: true, concept: null },
  ]);
  expect(named.map((one) => [one.name, one.registryNames, one.derived])).toEqual([
    ['hjärtinfarkt', ['Myocardial Infarction', 'Heart Attack'], false],
    ['Something rare', [], true],
  ]);
});
