package org.studielots.node;

/**
 * One of the 21 regions, each the care provider of its county.
 *
 * @param code the letters of ISO 3166-2:SE
 * @param county two-digit county code (länskod), for example {@code 03}
 * @param name name of the region, for example Region Uppsala
 * @param countyName name of the county, for example Uppsala län
 */
public record Region(RegionCode code, String county, BilingualName name, BilingualName countyName) {}
