package org.studielots.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the sites of two tellings of one study become one list. */
final class SiteMerge {
    private SiteMerge() {}

    /**
     * The list that says more of its places, the first one when both say as much; with the status of the study where a site has none of its
     * own, the registry's day of verification, and what nodes reported of {@code known} sites.
     *
     * @param believed the sites of the second whose own status still holds
     */
    static List<Site> merge(
            List<Site> first,
            List<Site> second,
            List<Site> believed,
            List<Site> known,
            @Nullable RecruitmentStatus status,
            @Nullable LocalDate verified) {
        List<Site> chosen = isFuller(second, first) ? second : first;
        Map<String, Site> own = new HashMap<>();
        for (Site site : believed) {
            keepOwnStatus(own, site);
        }
        for (Site site : first) {
            keepOwnStatus(own, site);
        }
        List<Site> sites = new ArrayList<>(chosen.size());
        for (Site site : chosen) {
            Site stated = own.get(site.id());
            if (stated != null) {
                sites.add(with(site, stated.status(), StatusBasis.SITE, verified));
            } else {
                sites.add(with(site, status == null ? RecruitmentStatus.UNKNOWN : status, StatusBasis.STUDY, verified));
            }
        }
        return reported(sites, known);
    }

    /** {@code told} with what nodes reported of the {@code known} sites, and with the sites that only nodes report. */
    static List<Site> reported(List<Site> told, List<Site> known) {
        Map<String, Site> reports = new HashMap<>();
        for (Site site : known) {
            if (site.statusBasis() == StatusBasis.NODE) {
                reports.put(site.id(), site);
            }
        }
        if (reports.isEmpty()) {
            return List.copyOf(told);
        }
        List<Site> sites = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Site site : told) {
            Site report = reports.get(site.id());
            met.add(site.id());
            sites.add(report == null ? site : with(site, report.status(), StatusBasis.NODE, report.verifiedAt()));
        }
        int firstAbroad = 0;
        while (firstAbroad < sites.size() && sites.get(firstAbroad).inSweden()) {
            firstAbroad++;
        }
        sites.addAll(
                firstAbroad,
                known.stream()
                        .filter(site -> reports.containsKey(site.id()) && !met.contains(site.id()))
                        .toList());
        return List.copyOf(sites);
    }

    private static void keepOwnStatus(Map<String, Site> own, Site site) {
        if (site.statusBasis() == StatusBasis.SITE) {
            own.put(site.id(), site);
        }
    }

    private static boolean isFuller(List<Site> sites, List<Site> than) {
        return facts(sites) > facts(than);
    }

    private static long facts(List<Site> sites) {
        long facts = 0;
        for (Site site : sites) {
            if (site.statusBasis() != StatusBasis.NODE) {
                facts += 1;
                facts += site.facility() == null ? 0 : 1;
                facts += site.city() == null ? 0 : 1;
                facts += site.postcode() == null ? 0 : 1;
                facts += site.statusBasis() == StatusBasis.SITE ? 1 : 0;
            }
        }
        return facts;
    }

    private static Site with(Site site, RecruitmentStatus status, StatusBasis basis, @Nullable LocalDate verifiedAt) {
        return new Site(
                site.id(),
                site.facility(),
                site.hospital(),
                site.city(),
                site.postcode(),
                site.country(),
                site.municipality(),
                site.region(),
                site.position(),
                status,
                basis,
                verifiedAt);
    }
}
