import { expect, test } from 'vitest';
import { en } from './en';
import { sv } from './sv';

/** Every key with the kind of what it holds: `search.total function/2`. */
function shape(messages: unknown, path = ''): string[] {
  if (typeof messages === 'function') return [`${path} function/${messages.length}`];
  if (typeof messages !== 'object' || messages === null) return [`${path} ${typeof messages}`];
  return Object.entries(messages).flatMap(([key, value]) => shape(value, path ? `${path}.${key}` : key));
}

function texts(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.values(messages).flatMap(texts);
}

test('bothLanguagesHaveTheSameKeys', () => {
  // A message may leave an argument unused, so the number of arguments is compared by name only.
  const names = (messages: unknown) => shape(messages).map((line) => line.replace(/\/\d+$/, ''));
  expect(names(en)).toEqual(names(sv));
});

test('noMessageIsEmptyButWhereBothLanguagesAreEmpty', () => {
  const empty = (messages: unknown) => texts(messages).filter((text) => text.trim() === '').length;
  expect(empty(sv)).toBe(empty(en));
});

test('noSwedishTextIsLeftInEnglish', () => {
  const both = new Set(texts(sv));
  const alike = texts(en).filter(
    (text) => both.has(text) && / /.test(text) && !/^(WHO UTN|EudraCT|CTIS|Region )/.test(text),
  );
  expect(alike).toEqual([]);
});
