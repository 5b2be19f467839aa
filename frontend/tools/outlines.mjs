// Writes src/shared/map/outlines.ts: the outlines of @svg-maps/sweden with the corners that nobody sees at the size
// the map is drawn left out, a third of the bytes. Run again when the package changes: node tools/outlines.mjs
import { writeFileSync } from 'node:fs';
import sweden from '@svg-maps/sweden';

/** How far, in units of the drawing, an outline may move. The map is drawn about one pixel a unit. */
const TOLERANCE = 0.45;
/** Islets smaller than this are left out, unless they are all that a region has. */
const SMALLEST = 3;

/** Region codes by the ids of the drawing, which has Västernorrland and Västmanland the wrong way round. */
const codes = {
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

/** The rings of a path that is drawn with relative lines: a further ring begins relative to where the last began. */
function ringsOf(path) {
  let start = [0, 0];
  return path
    .split(/(?=m)/)
    .filter((part) => part.trim())
    .map((part) => {
      let at = start;
      const ring = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => {
        at = [at[0] + Number(x), at[1] + Number(y)];
        return at;
      });
      start = ring[0];
      return ring;
    });
}

/** Douglas and Peucker's way: the corner that stands out most from a line is kept, and so on for both halves. */
function simplified(line) {
  if (line.length < 3) return line;
  const [a, b] = [line[0], line.at(-1)];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const long = Math.hypot(dx, dy);
  let most = 0;
  let index = 0;
  line.forEach(([x, y], i) => {
    const off = long ? Math.abs(dy * (x - a[0]) - dx * (y - a[1])) / long : Math.hypot(x - a[0], y - a[1]);
    if (off > most) [most, index] = [off, i];
  });
  if (most <= TOLERANCE) return [a, b];
  return [...simplified(line.slice(0, index + 1)).slice(0, -1), ...simplified(line.slice(index))];
}

function area(ring) {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length];
      return sum + x * ny - nx * y;
    }, 0) / 2,
  );
}

/** Tenths of a unit, relative, as short as SVG allows; the rounding never adds up. */
function written(rings) {
  let last = [0, 0];
  let path = '';
  for (const ring of rings) {
    let first = null;
    for (const [x, y] of ring) {
      const to = [Math.round(x * 10), Math.round(y * 10)];
      const step = [(to[0] - last[0]) / 10, (to[1] - last[1]) / 10];
      path += `${first ? ' ' : 'm'}${step[0]},${step[1]}`;
      first ??= to;
      last = to;
    }
    path += 'z';
    last = first;
  }
  return path;
}

const outlines = sweden.locations.map(({ id, path }) => {
  const rings = ringsOf(path);
  const largest = Math.max(...rings.map(area));
  const kept = rings.filter((ring) => area(ring) >= Math.min(SMALLEST, largest));
  return [codes[id], written(kept.map((ring) => simplified([...ring, ring[0]]).slice(0, -1)))];
});
const lines = outlines.map(([code, path]) => `  ['${code}', '${path}'],`).join('\n');
writeFileSync(
  new URL('../src/shared/map/outlines.ts', import.meta.url),
  `import type { RegionCode } from '../api/generated/graphql';

// Made by tools/outlines.mjs from @svg-maps/sweden (CC BY 4.0), simplified: change it there.

export const viewBox = '${sweden.viewBox}';

/** The outlines of the 21 regions by their code. */
export const outlines: ReadonlyMap<RegionCode, string> = new Map([
${lines}
]);
`,
);
