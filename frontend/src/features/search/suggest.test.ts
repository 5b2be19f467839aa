import { expect, test } from 'vitest';
import type { SuggestQuery } from '../../shared/api/generated/graphql';
import { tenth } from './position';
import { inGroups, withoutPlace } from './suggest';

type One = SuggestQuery['suggestions'][number];
const one = (change: Partial<One>): One => ({
  kind: 'CONCEPT',
  text: 'x',
  studyId: null,
  count: null,
  openCount: null,
  matchedName: null,
  concept: null,
  ...change,
});

test('suggestionsStandUnderTheirHeadingsInOneOrder', () => {
  const found = inGroups([
    one({ kind: 'PLACE', text: 'Umeå' }),
    one({ text: 'diabetes', matchedName: 'sockersjuka', count: 40, openCount: 12, concept: { id: 'diabetes' } }),
    one({ kind: 'STUDY', text: 'A trial', studyId: 's1' }),
    one({ kind: 'CONDITION', text: 'Rare', count: 1 }),
  ]);
  expect(found.map((each) => [each.group, each.text])).toEqual([
    ['Sjukdomar och behandlingar', 'diabetes'],
    ['Sjukdomar och behandlingar', 'Rare'],
    ['Studier', 'A trial'],
    ['Orter', 'Umeå'],
  ]);
  expect(found[0]).toMatchObject({ note: 'även kallat sockersjuka', count: '40 studier, 12 öppna' });
  expect(found[1]?.count).toBe('1 studie');
});

test('aChosenPlaceTakesItsOwnWordsOutOfTheText', () => {
  expect(withoutPlace('bröstcancer ume', 'Umeå')).toBe('bröstcancer');
  expect(withoutPlace('bröstcancer i ume', 'Umeå')).toBe('bröstcancer');
  expect(withoutPlace('umea', 'Umeå')).toBe('');
  expect(withoutPlace('ont i knä upplands v', 'Upplands Väsby')).toBe('ont i knä');
  expect(withoutPlace('diabetes', 'Umeå')).toBe('diabetes');
});

test('aPositionIsRoundedToATenthOfADegree', () => {
  expect(tenth(63.8258)).toBe(63.8);
  expect(tenth(20.263)).toBe(20.3);
  expect(tenth(-0.04)).toBeCloseTo(0);
});
