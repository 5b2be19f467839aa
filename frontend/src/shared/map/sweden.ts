import sweden from '@svg-maps/sweden';
import type { RegionCode } from '../api/generated/graphql';

/** Region codes by the ids of the drawing, which has Västernorrland and Västmanland the wrong way round. */
const codes: Record<string, RegionCode> = {
  blekinge: 'K',
  dalarna: 'W',
  gavleborg: 'X',
  gotland: 'I',
  halland: 'N',
  jamtland: 'Z',
  jonkoping: 'F',
  kalmar: 'H',
  kronoberg: 'G',
  norrbotten: 'BD',
  orebro: 'T',
  ostergotland: 'E',
  skane: 'M',
  sodermanland: 'D',
  stockholm: 'AB',
  uppsala: 'C',
  varmland: 'S',
  vasterbotten: 'AC',
  vasternorrland: 'U',
  vastmanland: 'Y',
  'vastra gotaland': 'O',
};

/** The outlines of the 21 regions by their code. */
export const outlines: ReadonlyMap<RegionCode, string> = new Map(
  sweden.locations.flatMap(({ id, path }) => {
    const code = codes[id];
    return code ? [[code, path] as const] : [];
  }),
);

export const viewBox = sweden.viewBox;

/** The drawing's projection. Source: design.md, charts and map. */
export function project(longitude: number, latitude: number): { x: number; y: number } {
  const mercator = (degrees: number): number => (Math.asinh(Math.tan((degrees * Math.PI) / 180)) * 180) / Math.PI;
  return { x: (longitude - 10.96) * 26.3 - 1.5, y: (mercator(69.06) - mercator(latitude)) * 26.3 + 1.5 };
}
