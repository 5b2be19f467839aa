import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Option, Suggestions, grouped } from './combobox.svelte';
import { around, folded } from './fold';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const option = (text: string): Option => ({ key: text, text });

/** A service whose answers come when the test says. */
function service() {
  const waiting = new Map<string, (found: Option[]) => void>();
  const failing = new Map<string, (error: Error) => void>();
  const suggest = vi.fn(
    (typed: string) =>
      new Promise<Option[]>((resolve, reject) => {
        waiting.set(typed, resolve);
        failing.set(typed, reject);
      }),
  );
  const answer = async (typed: string, ...texts: string[]): Promise<void> => {
    waiting.get(typed)?.(texts.map(option));
    await vi.advanceTimersByTimeAsync(0);
  };
  const fail = async (typed: string): Promise<void> => {
    failing.get(typed)?.(new Error('no'));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { suggest, answer, fail };
}

test('anAnswerToAnEarlierTextIsNeverShownWhateverTheOrderTheyComeIn', async () => {
  const { suggest, answer } = service();
  const suggestions = new Suggestions(suggest);
  suggestions.typed('as');
  await vi.advanceTimersByTimeAsync(130);
  suggestions.typed('ast');
  await vi.advanceTimersByTimeAsync(130);
  await answer('ast', 'astma');
  await answer('as', 'aspirin');
  expect(suggestions.options.map((one) => one.text)).toEqual(['astma']);
});

test('whatDoesNotFitTheLongerTextGoesAtOnceAndWhatFitsStays', async () => {
  const { suggest, answer } = service();
  const suggestions = new Suggestions(suggest);
  suggestions.typed('as');
  await vi.advanceTimersByTimeAsync(130);
  await answer('as', 'astma', 'aspirin');
  suggestions.typed('ast');
  expect(suggestions.options.map((one) => one.text)).toEqual(['astma']);
});

test('aKeptAnswerIsShownAtOnceAndAskedForOnce', async () => {
  const { suggest, answer } = service();
  const suggestions = new Suggestions(suggest);
  suggestions.typed('as');
  await vi.advanceTimersByTimeAsync(130);
  await answer('as', 'astma');
  suggestions.typed('');
  expect(suggestions.options).toEqual([]);
  suggestions.typed('AS');
  expect(suggestions.options).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(suggest).toHaveBeenCalledTimes(1);
});

test('aLongWaitAndAFailureAreTold', async () => {
  const { suggest, fail } = service();
  const suggestions = new Suggestions(suggest);
  suggestions.typed('as');
  await vi.advanceTimersByTimeAsync(300);
  expect(suggestions.slow).toBe(false);
  await vi.advanceTimersByTimeAsync(300);
  expect(suggestions.slow).toBe(true);
  await fail('as');
  expect(suggestions).toMatchObject({ slow: false, failed: true, options: [] });
  suggestions.typed('ast');
  expect(suggestions.failed).toBe(false);
});

test('oneLetterAsksNothing', async () => {
  const { suggest } = service();
  const suggestions = new Suggestions(suggest);
  suggestions.typed('a');
  await vi.advanceTimersByTimeAsync(1000);
  expect(suggest).not.toHaveBeenCalled();
});

test('optionsStandUnderTheirHeadingsWithTheirPlaceInTheWholeList', () => {
  const groups = grouped([
    { ...option('a'), group: 'X' },
    { ...option('b'), group: 'X' },
    { ...option('c'), group: 'Y' },
  ]);
  expect(groups.map((group) => [group.heading, group.rows.map((row) => row.index)])).toEqual([
    ['X', [0, 1]],
    ['Y', [2]],
  ]);
});

test('lettersAreComparedWithoutRingsAndDots', () => {
  expect(folded('Åäö É')).toBe('aao e');
  expect(around('Bröstcancer', 'brost')).toEqual(['', 'Bröst', 'cancer']);
  expect(around('Astma', 'xyz')).toEqual(['Astma', '', '']);
});
