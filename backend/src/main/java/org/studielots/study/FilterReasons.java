package org.studielots.study;

import java.util.List;
import org.studielots.study.StudyMatch.Kind;
import org.studielots.study.StudyMatch.Reason;

/** Reasons that come from filters: what the study states and fits, and what it does not state and is possible for. */
final class FilterReasons {
    private FilterReasons() {}

    static void add(List<Reason> reasons, StudyView study, StudyFilter filter) {
        Eligibility eligibility = study.eligibility();
        if (filter.age() != null) {
            boolean open = eligibility.minimumAge().kind() == AgeBoundKind.NOT_STATED
                    || eligibility.maximumAge().kind() == AgeBoundKind.NOT_STATED;
            reasons.add(new Reason(open ? Kind.NOT_STATED : Kind.FILTER, null, "age", null, null));
        } else if (!filter.ageGroups().isEmpty()) {
            boolean open = eligibility.minimumAge().kind() == AgeBoundKind.NOT_STATED
                    || eligibility.maximumAge().kind() == AgeBoundKind.NOT_STATED;
            reasons.add(new Reason(
                    open ? Kind.NOT_STATED : Kind.FILTER,
                    filter.ageGroups().get(0).name(),
                    "ageGroups",
                    null,
                    null));
        }
        if (filter.sex() != null) {
            reasons.add(reason(
                    eligibility.sex() != EligibleSex.NOT_STATED,
                    "sex",
                    filter.sex().name()));
        }
        if (filter.healthyVolunteers() != null) {
            reasons.add(reason(eligibility.healthyVolunteers() != null, "healthyVolunteers", null));
        }
        if (filter.recruiting() != null) {
            reasons.add(new Reason(Kind.FILTER, filter.recruiting().toString(), "recruiting", null, null));
        }
        addStated(reasons, "recruitmentStatus", !filter.statuses().isEmpty(), study.recruitmentStatus());
        addStated(reasons, "recruitmentGroup", !filter.groups().isEmpty(), study.recruitmentGroup());
        addStated(reasons, "freshness", !filter.freshness().isEmpty(), study.freshness());
        addStated(reasons, "studyType", !filter.studyTypes().isEmpty(), study.studyType());
        addStated(
                reasons,
                "sponsorClass",
                !filter.sponsorClasses().isEmpty(),
                study.sponsor().sponsorClass());
        addAsked(
                reasons,
                "phases",
                filter.phases().stream().filter(study.phases()::contains).toList());
        if (!filter.careSettings().isEmpty() && study.careSettings().isEmpty()) {
            reasons.add(new Reason(Kind.NOT_STATED, null, "careSettings", null, null));
        }
        addAsked(
                reasons,
                "careSettings",
                filter.careSettings().stream()
                        .filter(study.careSettings()::contains)
                        .toList());
        addAsked(
                reasons,
                "regions",
                filter.regions().stream()
                        .filter(region -> study.study().sites().stream().anyMatch(site -> site.region() == region))
                        .toList());
        addAsked(reasons, "regionalNodes", filter.regionalNodes());
        addAsked(reasons, "conditions", filter.conditions());
        if (filter.near() != null && filter.near().maxKm() != null) {
            reasons.add(new Reason(Kind.FILTER, null, "near", null, null));
        }
        if (filter.updatedSince() != null) {
            reasons.add(new Reason(Kind.FILTER, filter.updatedSince().toString(), "updatedSince", null, null));
        }
    }

    private static Reason reason(boolean stated, String field, @org.jspecify.annotations.Nullable String term) {
        return new Reason(stated ? Kind.FILTER : Kind.NOT_STATED, term, field, null, null);
    }

    private static void addStated(List<Reason> reasons, String field, boolean asked, Enum<?> value) {
        if (asked) {
            reasons.add(new Reason(Kind.FILTER, value.name(), field, null, null));
        }
    }

    private static void addAsked(List<Reason> reasons, String field, List<?> fitting) {
        fitting.forEach(value -> reasons.add(new Reason(Kind.FILTER, String.valueOf(value), field, null, null)));
    }
}
