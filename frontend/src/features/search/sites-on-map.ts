import type { HitSitesFragment, RecruitmentGroup, RegionCode } from '../../shared/api/generated/graphql';
import { bySwedishOrder } from '../../shared/format/numbers';
import { project } from '../../shared/map/sweden';

/** A study at a place. */
export interface StudyHere {
  id: string;
  title: string;
  language: 'SV' | 'EN';
  group: RecruitmentGroup;
  /** Whether a site of it here is open today. */
  open: boolean;
}

/** A municipality with the studies that have a site there. */
export interface PlaceOnMap {
  code: string;
  name: string;
  region: { code: RegionCode; name: string };
  x: number;
  y: number;
  studies: StudyHere[];
  open: number;
}

/** Places so near to each other on the drawing that they share a circle, the one with most studies first. */
export interface Cluster {
  places: PlaceOnMap[];
  x: number;
  y: number;
  /** Number of different studies. */
  studies: number;
  open: number;
  radius: number;
}

/** The places of a list's studies, in Swedish order. A study counts once a place, however many sites it has there. */
export function placesOf(hits: readonly HitSitesFragment[]): PlaceOnMap[] {
  const places = new Map<string, PlaceOnMap>();
  for (const hit of hits) {
    for (const edge of hit.sites.edges) {
      const site = edge?.node;
      if (!site?.inSweden || !site.municipality) continue;
      const { code, name, region, position } = site.municipality;
      let place = places.get(code);
      if (!place) {
        place = { code, name, region, ...project(position.longitude, position.latitude), studies: [], open: 0 };
        places.set(code, place);
      }
      const before = place.studies.find((study) => study.id === hit.id);
      if (before) before.open ||= site.open;
      else {
        const { id, title, recruitmentGroup: group } = hit;
        place.studies.push({ id, title: title.text, language: title.language, group, open: site.open });
      }
    }
  }
  for (const place of places.values()) place.open = place.studies.filter((study) => study.open).length;
  return [...places.values()].sort((a, b) => bySwedishOrder(a.name, b.name));
}

/** How many studies have no known Swedish place. */
export function withoutPlaceCount(hits: readonly HitSitesFragment[]): number {
  return hits.filter((hit) => !hit.sites.edges.some((edge) => edge?.node.inSweden && edge.node.municipality)).length;
}

/** Circles for the map: what would overlap is put together, from the largest. */
export function clusters(places: readonly PlaceOnMap[]): Cluster[] {
  const made: Cluster[] = [];
  const largestFirst = [...places].sort(
    (a, b) => b.studies.length - a.studies.length || bySwedishOrder(a.name, b.name),
  );
  for (const place of largestFirst) {
    const own = cluster([place]);
    const near = made.find((one) => Math.hypot(one.x - own.x, one.y - own.y) < one.radius + own.radius);
    if (near) Object.assign(near, cluster([...near.places, place]));
    else made.push(own);
  }
  // A circle has the name that most people know: the county's own town, where it is in it.
  for (const one of made) one.places.sort((a, b) => Number(isSeat(b)) - Number(isSeat(a)));
  // From north to south, so that the keyboard walks the country as the eye does.
  return made.sort((a, b) => a.y - b.y);
}

/** Whether a municipality is its county's seat: Statistics Sweden's codes of those end in 80. */
function isSeat({ code }: PlaceOnMap): boolean {
  return code.endsWith('80');
}

function cluster(places: PlaceOnMap[]): Cluster {
  const first = places[0];
  const all = new Map<string, boolean>();
  for (const { studies } of places) {
    for (const { id, open } of studies) all.set(id, all.get(id) === true || open);
  }
  const open = [...all.values()].filter((one) => one).length;
  // The area tells the number; the smallest is still a target of 24 pixels where the map is drawn smallest.
  const radius = Math.min(34, 15 + 2.6 * Math.sqrt(all.size));
  return { places, x: first?.x ?? 0, y: first?.y ?? 0, studies: all.size, open, radius };
}
