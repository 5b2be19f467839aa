import { expect, test } from 'vitest';
import { outlines, project } from '../../shared/map/sweden';
import { areas, sharedRegions } from './map';
import { nodes } from './samples';

/** The seat of each region's administration, in degrees. */
const seats: Record<string, [longitude: number, latitude: number]> = {
  AB: [17.9, 59.4],
  AC: [18.7, 64.6],
  BD: [20.7, 66.6],
  C: [17.6, 60.0],
  D: [16.6, 59.1],
  E: [15.6, 58.4],
  F: [14.3, 57.6],
  G: [14.8, 56.9],
  H: [16.0, 57.4],
  I: [18.5, 57.4],
  K: [15.1, 56.3],
  M: [13.6, 55.8],
  N: [12.8, 56.9],
  O: [12.8, 58.2],
  S: [13.3, 59.8],
  T: [15.1, 59.4],
  U: [16.4, 59.7],
  W: [14.6, 60.8],
  X: [16.4, 61.6],
  Y: [17.3, 62.9],
  Z: [14.6, 63.2],
};

/** Whether a point lies inside an outline that is drawn with relative lines. */
function inside(path: string, point: { x: number; y: number }): boolean {
  let within = false;
  // A further ring begins relative to where the one before began.
  let start = { x: 0, y: 0 };
  for (const ring of path.split(/(?=m)/i).filter((part) => part.trim() !== '')) {
    const corners: { x: number; y: number }[] = [];
    let at = start;
    for (const [index, [, x, y]] of [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].entries()) {
      const step = { x: Number(x), y: Number(y) };
      at = index === 0 && ring.startsWith('M') ? step : { x: at.x + step.x, y: at.y + step.y };
      corners.push(at);
    }
    start = corners[0] ?? start;
    let before = corners.at(-1);
    for (const corner of corners) {
      if (before && corner.y > point.y !== before.y > point.y) {
        const crossing = ((before.x - corner.x) * (point.y - corner.y)) / (before.y - corner.y) + corner.x;
        if (point.x < crossing) within = !within;
      }
      before = corner;
    }
  }
  return within;
}

test('everyRegionsOutlineHoldsAPlaceInThatRegion', () => {
  expect(outlines.size).toBe(21);
  const misplaced = Object.entries(seats)
    .filter(([code, [longitude, latitude]]) => {
      const holders = [...outlines]
        .filter(([, path]) => inside(path, project(longitude, latitude)))
        .map(([one]) => one);
      return !holders.includes(code as never);
    })
    .map(([code]) => code);
  expect(misplaced).toEqual([]);
});

test('aRegionThatTwoNodesServeBelongsToNeitherAreaAlone', () => {
  expect(sharedRegions(nodes).map((region) => region.code)).toEqual(['N']);
  expect(areas(nodes).flatMap((area) => area.regions.map((region) => region.code))).toEqual(['O', 'M']);
});
