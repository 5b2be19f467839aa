package org.studielots.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.studielots.node.RegionCode;
import org.studielots.shared.Position;

/**
 * One place where a study takes participants. A study recruits if at least one of its sites does.
 *
 * @param id unique in the whole catalogue, kept while the registry lists the place
 * @param facility clinic or hospital as the registry writes it, null when not stated
 * @param hospital name of the hospital it was recognised as, null otherwise
 * @param city town in its Swedish spelling where known, else as the registry writes it; null when not stated
 * @param postcode five digits in Sweden; null when not stated
 * @param country in English as the registry writes it, null when not stated
 * @param municipality code of the Swedish municipality, four digits; null abroad or when not told
 * @param region the Swedish region, null abroad or when not told
 * @param position where it is, null when not told
 * @param status whether it takes participants
 * @param statusBasis where the status comes from
 * @param verifiedAt the day the status was last verified, null when nobody ever said
 */
public record Site(
        String id,
        @Nullable String facility,
        @Nullable String hospital,
        @Nullable String city,
        @Nullable String postcode,
        @Nullable String country,
        @Nullable String municipality,
        @Nullable RegionCode region,
        @Nullable Position position,
        RecruitmentStatus status,
        StatusBasis statusBasis,
        @Nullable LocalDate verifiedAt) {
    /** The country that the catalogue is for, as registries write it. */
    public static final String SWEDEN = "Sweden";

    /** Whether the site is in Sweden. */
    public boolean inSweden() {
        return SWEDEN.equals(country);
    }

    /** Whether a patient can be told "open" on {@code today}: recruiting, and verified recently enough. */
    public boolean isOpen(LocalDate today, FreshnessRule rule) {
        return status == RecruitmentStatus.RECRUITING && rule.at(verifiedAt, today) != Freshness.UNVERIFIED;
    }
}
