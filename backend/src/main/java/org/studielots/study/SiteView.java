package org.studielots.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/**
 * A site as it is read on one day, maybe from a place. Its fields are those of the schema's {@code Site}.
 *
 * @param site the site
 * @param today the day
 * @param rule how long a status keeps its claim
 * @param distanceKm kilometres from the reader's place, null without one or when the site's is not known
 */
record SiteView(
        Site site,
        LocalDate today,
        FreshnessRule rule,
        @Nullable Double distanceKm) {
    static SiteView of(Site site, StudyView study, @Nullable Position from) {
        Position position = site.position();
        Double distance = from == null || position == null ? null : Math.round(position.distanceKm(from) * 10) / 10.0;
        return new SiteView(site, study.today(), study.rule(), distance);
    }

    public String id() {
        return site.id();
    }

    public @Nullable String facility() {
        return site.facility();
    }

    public @Nullable String city() {
        return site.city();
    }

    public @Nullable String postcode() {
        return site.postcode();
    }

    public @Nullable String country() {
        return site.country();
    }

    public boolean inSweden() {
        return site.inSweden();
    }

    public @Nullable Position position() {
        return site.position();
    }

    public RecruitmentStatus status() {
        return site.status();
    }

    public StatusBasis statusBasis() {
        return site.statusBasis();
    }

    public @Nullable LocalDate verifiedAt() {
        return site.verifiedAt();
    }

    public Freshness freshness() {
        return rule.at(site.verifiedAt(), today);
    }

    public boolean open() {
        return site.inSweden() && site.isOpen(today, rule);
    }
}
