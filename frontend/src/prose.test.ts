import { expect, test } from 'vitest';
import * as aboutEn from './features/about/content.en';
import * as aboutSv from './features/about/content.sv';
import { content as participateEn } from './features/participate/content.en';
import { content as participateSv } from './features/participate/content.sv';
import { matchPath } from './shared/routing/match';
import { type Prose, pieces } from './shared/ui/prose';

const pairs: [string, Prose, Prose][] = [
  ['participate', participateSv, participateEn],
  ['about', aboutSv.about, aboutEn.about],
  ['accessibility', aboutSv.accessibility, aboutEn.accessibility],
  ['privacy', aboutSv.privacy, aboutEn.privacy],
];

test('linksAreToldApartFromWords', () => {
  expect(pieces('Se [här](/noder), tack')).toEqual([
    { text: 'Se ', href: null },
    { text: 'här', href: '/noder' },
    { text: ', tack', href: null },
  ]);
  expect(pieces('inga [hakar] här')).toEqual([{ text: 'inga [hakar] här', href: null }]);
});

test.each(pairs)('%s has the same parts and sources in both languages', (_, sv, en) => {
  const shape = (prose: Prose) => prose.sections.map(({ id, sources }) => ({ id, sources }));
  expect(shape(en)).toEqual(shape(sv));
  expect(en.sources.map((source) => source.url)).toEqual(sv.sources.map((source) => source.url));
});

test.each(pairs)('%s names only sources that exist, and links to pages in its own language', (_, sv, en) => {
  for (const [lang, prose] of [
    ['sv', sv],
    ['en', en],
  ] as const) {
    for (const number of prose.sections.flatMap((section) => section.sources ?? [])) {
      expect(prose.sources[number - 1]).toBeDefined();
    }
    const links = JSON.stringify(prose).matchAll(/\]\((\/[^)]*)\)/g);
    for (const [, href] of links) {
      if (!href?.startsWith('/graph')) expect(matchPath(href ?? '')?.lang).toBe(lang);
    }
  }
});
