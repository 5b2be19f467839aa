import { beforeEach, expect, test } from 'vitest';
import { recent, stateOf } from './recent.svelte';
import { emptyState } from './state';

const search = (text: string) => ({ ...emptyState(), text });

beforeEach(() => {
  localStorage.clear();
  recent.read();
});

test('theLatestTenAreKeptTheNewestFirstAndEachOnce', () => {
  for (let n = 1; n <= 12; n += 1) recent.add(search(`astma ${n}`));
  recent.add(search('astma 5'));
  expect(recent.searches).toHaveLength(10);
  expect(recent.searches.slice(0, 2).map((one) => stateOf(one).text)).toEqual(['astma 5', 'astma 12']);
});

test('aTextOver100CharactersIsNeverKept', () => {
  recent.add(search('x'.repeat(101)));
  expect(recent.searches).toEqual([]);
  expect(JSON.stringify(localStorage)).not.toContain('xxx');
});

test('theDevicesPositionIsNeverKept', () => {
  recent.add({ ...search('astma'), position: { latitude: 63.8, longitude: 20.3 } });
  expect(JSON.stringify({ ...localStorage })).not.toContain('63');
  expect(stateOf(recent.searches[0] ?? '').position).toBeNull();
});

test('oneCanBeRemovedAndAllCleared', () => {
  recent.add(search('a b'));
  recent.add(search('c d'));
  recent.remove(recent.searches[0] ?? '');
  expect(recent.searches.map((one) => stateOf(one).text)).toEqual(['a b']);
  recent.clear();
  expect(localStorage.getItem('studielots.recent')).toBeNull();
});

test('whoSwitchesKeepingOffIsForgottenAndStaysForgotten', () => {
  recent.add(search('astma'));
  recent.setKeep(false);
  recent.add(search('diabetes'));
  recent.read();
  expect(recent.keep).toBe(false);
  expect(recent.searches).toEqual([]);
  expect(localStorage.getItem('studielots.recent')).toBe('{"keep":false,"searches":[]}');
});

test('whatTheDeviceHoldsThatIsNoListIsAsIfNothingWas', () => {
  for (const broken of ['nonsense', '{"searches":7}', 'null', '{"searches":[1,"x"]}']) {
    localStorage.setItem('studielots.recent', broken);
    recent.read();
    expect(recent.searches).toEqual([]);
  }
});

test('anEmptySearchIsNotKept', () => {
  recent.add({ ...emptyState(), openOnly: true });
  expect(recent.searches).toEqual([]);
});
