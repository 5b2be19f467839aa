import type { NodesQuery } from '../../shared/api/generated/graphql';
import { project } from '../../shared/map/sweden';

export type RegionalNode = NodesQuery['regionalNodes'][number];

/** Where a node's number stands: a place well inside its area, in degrees. */
const numberPlaces: Record<string, { longitude: number; latitude: number }> = {
  'forum-norr': { longitude: 18.2, latitude: 64.9 },
  'forum-mellansverige': { longitude: 15.0, latitude: 60.6 },
  'forum-stockholm-gotland': { longitude: 18.25, latitude: 59.45 },
  'forum-sydost': { longitude: 15.4, latitude: 57.9 },
  'gothia-forum': { longitude: 12.75, latitude: 58.25 },
  'forum-soder': { longitude: 13.75, latitude: 56.05 },
};

/** One node on the map: its number, its regions, and where its number stands. */
export interface MapArea {
  node: RegionalNode;
  number: number;
  regions: RegionalNode['regions'];
  label: { x: number; y: number } | null;
}

/** The areas of the map. A region that two nodes serve belongs to none here: `sharedRegions` has it. */
export function areas(nodes: readonly RegionalNode[]): MapArea[] {
  const twice = new Set(sharedRegions(nodes).map((region) => region.code));
  return nodes.map((node, index) => {
    const place = numberPlaces[node.id];
    return {
      node,
      number: index + 1,
      regions: node.regions.filter((region) => !twice.has(region.code)),
      label: place ? project(place.longitude, place.latitude) : null,
    };
  });
}

/** Regions that more than one node serves: Halland. */
export function sharedRegions(nodes: readonly RegionalNode[]): RegionalNode['regions'] {
  const all = nodes.flatMap((node) => node.regions);
  return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) !== index);
}
