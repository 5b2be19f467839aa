package org.studielots.study;

import org.jspecify.annotations.Nullable;
import org.studielots.shared.LocalizedText;

/**
 * Who may take part. What is not stated never excludes anybody (requirement "honest eligibility").
 *
 * @param minimumAge lowest age
 * @param maximumAge highest age
 * @param sex sexes that may take part
 * @param healthyVolunteers whether healthy volunteers are taken, null when not stated
 * @param criteria the registry's criteria in full, null when not stated
 */
public record Eligibility(
        AgeBound minimumAge,
        AgeBound maximumAge,
        EligibleSex sex,
        @Nullable Boolean healthyVolunteers,
        @Nullable LocalizedText criteria) {
    /** Nothing is stated. */
    public static final Eligibility NOT_STATED =
            new Eligibility(AgeBound.NOT_STATED, AgeBound.NOT_STATED, EligibleSex.NOT_STATED, null, null);
}
