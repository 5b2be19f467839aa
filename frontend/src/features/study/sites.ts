import type { RecruitmentGroup, SitePageFragment, SiteRowFragment } from '../../shared/api/generated/graphql';
import { bySwedishOrder } from '../../shared/format/numbers';
import { t } from '../../shared/i18n';

/** Sites of one region, or of one other country. */
export interface SiteGroup {
  key: string;
  name: string;
  inSweden: boolean;
  sites: SiteRowFragment[];
}

/** The sites of a page of the API; what is missing in it is left out. */
export function sitesOf(page: SitePageFragment): SiteRowFragment[] {
  return page.edges.flatMap((edge) => (edge ? [edge.node] : []));
}

/** Which of the three groups a site is told in: open is only said of what is confirmed. */
export function groupOfSite(site: Pick<SiteRowFragment, 'open' | 'status'>): RecruitmentGroup {
  if (site.open) return 'OPEN_CONFIRMED';
  return site.status === 'RECRUITING' ? 'OPEN_UNCONFIRMED' : 'NOT_OPEN';
}

/**
 * Sites by region, Sweden first. With distances the nearest open site decides the order, then the nearest; without,
 * regions with an open site come first and the rest follows the Swedish alphabet.
 */
export function groupSites(sites: readonly SiteRowFragment[]): SiteGroup[] {
  const groups = new Map<string, SiteGroup>();
  for (const site of sites) {
    const name = site.inSweden
      ? (site.region?.name ?? t.study.regionUnknown)
      : (site.country ?? t.study.otherCountries);
    const key = `${site.inSweden ? 'SE' : ''} ${name}`;
    const group = groups.get(key) ?? { key, name, inSweden: site.inSweden, sites: [] };
    group.sites.push(site);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.sites.sort(compareSites);
  return [...groups.values()].sort(
    (a, b) =>
      Number(b.inSweden) - Number(a.inSweden) || compareFirst(a.sites[0], b.sites[0]) || bySwedishOrder(a.name, b.name),
  );
}

function compareSites(a: SiteRowFragment, b: SiteRowFragment): number {
  return compareFirst(a, b) || bySwedishOrder(siteName(a), siteName(b));
}

function compareFirst(a: SiteRowFragment | undefined, b: SiteRowFragment | undefined): number {
  const open = Number(b?.open ?? false) - Number(a?.open ?? false);
  return open || (a?.distanceKm ?? Infinity) - (b?.distanceKm ?? Infinity) || 0;
}

/** The name of a site: the hospital it was recognised as, else what the registry writes. */
export function siteName(site: Pick<SiteRowFragment, 'hospital' | 'facility'>): string {
  return site.hospital?.name ?? site.facility ?? t.study.siteUnnamed;
}
