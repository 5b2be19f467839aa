package org.studielots.study;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studielots.node.RegionCode;
import org.studielots.shared.Position;

/** Which of a study's sites a reader asks for, in which order. */
final class SiteList {
    private SiteList() {}

    /** Swedish sites first; with a place the nearest first, and with kilometres only those within them. */
    static List<SiteView> of(StudyView study, @Nullable RegionCode region, StudyFilter.@Nullable Near near) {
        Position from = near == null ? null : near.position();
        Stream<SiteView> sites = study.study().sites().stream()
                .filter(site -> region == null || site.region() == region)
                .map(site -> SiteView.of(site, study, from));
        if (near != null) {
            Integer maxKm = near.maxKm();
            sites = sites.filter(site -> maxKm == null || (site.distanceKm() != null && site.distanceKm() <= maxKm))
                    .sorted(Comparator.comparing(SiteList::kilometres));
        }
        return sites.sorted(Comparator.comparing((SiteView site) -> !site.inSweden()))
                .toList();
    }

    private static double kilometres(SiteView site) {
        return Objects.requireNonNullElse(site.distanceKm(), Double.MAX_VALUE);
    }
}
