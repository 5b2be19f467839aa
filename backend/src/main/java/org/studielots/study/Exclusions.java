package org.studielots.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studielots.study.StudyMatch.Kind;
import org.studielots.study.StudyMatch.Reason;

/** The bounds of a study that rule out the one who asks. */
final class Exclusions {
    private Exclusions() {}

    /** A reason for each bound that excludes, with what the study states. */
    static List<Reason> of(StudyView study, StudyFilter filter) {
        List<Reason> reasons = new ArrayList<>();
        Eligibility stated = study.eligibility();
        if (filter.age() != null && excludes(stated, filter.age().days(), lastDay(filter.age()))) {
            reasons.add(new Reason(Kind.EXCLUDED, null, "age", ages(stated), null));
        }
        if (!filter.ageGroups().isEmpty()
                && filter.ageGroups().stream().allMatch(group -> excludes(stated, group.firstDay(), group.lastDay()))) {
            reasons.add(new Reason(Kind.EXCLUDED, filter.ageGroups().get(0).name(), "ageGroups", ages(stated), null));
        }
        if (filter.sex() != null
                && stated.sex() != EligibleSex.NOT_STATED
                && stated.sex() != EligibleSex.ALL
                && stated.sex() != filter.sex()) {
            reasons.add(new Reason(
                    Kind.EXCLUDED, filter.sex().name(), "sex", stated.sex().name(), null));
        }
        if (filter.healthyVolunteers() != null
                && stated.healthyVolunteers() != null
                && !stated.healthyVolunteers().equals(filter.healthyVolunteers())) {
            reasons.add(new Reason(
                    Kind.EXCLUDED,
                    filter.healthyVolunteers().toString(),
                    "healthyVolunteers",
                    stated.healthyVolunteers().toString(),
                    null));
        }
        StudyFilter.Near near = filter.near();
        if (near != null && near.maxKm() != null && reasons.isEmpty()) {
            reasons.add(new Reason(Kind.EXCLUDED, near.maxKm() + " km", "near", null, null));
        }
        return reasons;
    }

    /** Whether the question has a bound that a study can miss by. */
    static boolean arePossible(StudyFilter filter) {
        return filter.age() != null
                || !filter.ageGroups().isEmpty()
                || filter.sex() != null
                || filter.healthyVolunteers() != null
                || filter.near() != null && filter.near().maxKm() != null;
    }

    static int lastDay(Age age) {
        return Math.max(age.days(), age.unit().toDays(age.value() + 1) - 1);
    }

    private static boolean excludes(Eligibility stated, int firstDay, int lastDay) {
        Age minimum = stated.minimumAge().age();
        Age maximum = stated.maximumAge().age();
        return minimum != null && minimum.days() > lastDay || maximum != null && lastDay(maximum) < firstDay;
    }

    private static String ages(Eligibility stated) {
        return Stream.of(
                        bound(stated.minimumAge().age(), ""),
                        bound(stated.maximumAge().age(), ""))
                .collect(Collectors.joining("–"));
    }

    private static String bound(@Nullable Age age, String none) {
        return age == null ? none : age.value() + " " + age.unit();
    }
}
