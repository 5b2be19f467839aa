package org.studielots.study;

import static org.studielots.study.RecruitmentStatus.ACTIVE_NOT_RECRUITING;
import static org.studielots.study.RecruitmentStatus.COMPLETED;
import static org.studielots.study.RecruitmentStatus.ENROLLING_BY_INVITATION;
import static org.studielots.study.RecruitmentStatus.PLANNED;
import static org.studielots.study.RecruitmentStatus.RECRUITING;
import static org.studielots.study.RecruitmentStatus.SUSPENDED;
import static org.studielots.study.RecruitmentStatus.TERMINATED;
import static org.studielots.study.RecruitmentStatus.UNKNOWN;
import static org.studielots.study.RecruitmentStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a whole study, derived from its sites by the rules of design.md "Study status" and "Verified at", in this one place.
 *
 * @param status status of the study, whatever its freshness
 * @param verifiedAt newest verification among the Swedish sites that make the status, or the registry's without one; null when nobody
 *     ever said
 * @param openSince newest verification among the Swedish sites that recruit, null when there is none or nobody ever said
 */
record StudyStatus(
        RecruitmentStatus status,
        @Nullable LocalDate verifiedAt,
        @Nullable LocalDate openSince) {
    private static final List<RecruitmentStatus> PRECEDENCE =
            List.of(RECRUITING, ENROLLING_BY_INVITATION, SUSPENDED, ACTIVE_NOT_RECRUITING);
    private static final List<RecruitmentStatus> ENDED = List.of(COMPLETED, TERMINATED, WITHDRAWN);

    static StudyStatus of(Study study) {
        List<Site> swedish = study.swedishSites();
        if (swedish.isEmpty()) {
            RecruitmentStatus word = study.registryStatus();
            return new StudyStatus(word == null ? UNKNOWN : word, study.registryVerifiedAt(), null);
        }
        RecruitmentStatus status = derive(swedish);
        return new StudyStatus(status, newest(swedish, makingStatus(status, swedish)), newest(swedish, RECRUITING));
    }

    private static RecruitmentStatus derive(List<Site> swedish) {
        Set<RecruitmentStatus> known = EnumSet.noneOf(RecruitmentStatus.class);
        for (Site site : swedish) {
            known.add(site.status());
        }
        known.remove(UNKNOWN);
        for (RecruitmentStatus status : PRECEDENCE) {
            if (known.contains(status)) {
                return status;
            }
        }
        boolean ended = ENDED.stream().anyMatch(known::contains);
        if (known.contains(PLANNED)) {
            // Some sites have ended and some have not begun: the study goes on, and takes nobody now.
            return ended ? ACTIVE_NOT_RECRUITING : PLANNED;
        }
        return ENDED.stream().filter(known::contains).findFirst().orElse(UNKNOWN);
    }

    private static @Nullable RecruitmentStatus makingStatus(RecruitmentStatus status, List<Site> swedish) {
        return swedish.stream().anyMatch(site -> site.status() == status) ? status : null;
    }

    private static @Nullable LocalDate newest(List<Site> sites, @Nullable RecruitmentStatus status) {
        return sites.stream()
                .filter(site -> status == null || site.status() == status)
                .map(Site::verifiedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a patient can be told "open" on {@code today}. */
    boolean isRecruiting(LocalDate today, FreshnessRule rule) {
        return openSince != null && rule.at(openSince, today) != Freshness.UNVERIFIED;
    }

    /** The study's group in a result list on {@code today}. */
    RecruitmentGroup group(LocalDate today, FreshnessRule rule) {
        if (isRecruiting(today, rule)) {
            return RecruitmentGroup.OPEN_CONFIRMED;
        }
        return status == RECRUITING ? RecruitmentGroup.OPEN_UNCONFIRMED : RecruitmentGroup.NOT_OPEN;
    }
}
