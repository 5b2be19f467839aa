import { expect, test } from 'vitest';
import { langOf, matchPath } from './match';
import { pageNames, pathTo } from './paths';

test('everyPageIsFoundAtItsOwnAddressInBothLanguages', () => {
  for (const page of pageNames) {
    for (const lang of ['sv', 'en'] as const) {
      const id = page === 'study' || page === 'node' ? 'NCT 01/åäö' : null;
      expect(matchPath(pathTo(lang, page, id ?? undefined))).toEqual({ page, lang, id });
    }
  }
});

test('aSlashAtTheEndMakesNoDifference', () => {
  expect(matchPath('/om/')?.page).toBe('about');
  expect(matchPath('/en')?.page).toBe('search');
});

test('unknownAddressesHaveNoPageButALanguage', () => {
  expect(matchPath('/finns/inte')).toBeNull();
  expect(langOf('/en/nothing')).toBe('en');
  expect(langOf('/england')).toBe('sv');
});

test('aBrokenEscapeInAnIdIsNoError', () => {
  expect(matchPath('/studier/%E0%A4%A')).toEqual({ page: 'study', lang: 'sv', id: '%E0%A4%A' });
});
