package org.studielots.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.studielots.node.RegionCode;
import org.studielots.study.CareSetting;
import org.studielots.study.EligibleSex;
import org.studielots.study.Phase;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.SponsorClass;
import org.studielots.study.StudyType;

/**
 * A search as the address of the search page says it. Null parts and empty lists ask for nothing.
 *
 * @param text words
 * @param place where the reader lives
 * @param maxKm kilometres from there within which a site must be; without it the place limits nothing
 * @param age years or months
 * @param months whether the age is in months
 * @param sex female or male
 * @param openOnly whether only studies that are open and confirmed are asked for
 * @param healthyVolunteers whether healthy volunteers are asked for
 * @param conditions ids of concepts or names of conditions
 * @param statuses statuses
 * @param regions regions
 * @param studyTypes kinds of study
 * @param phases phases
 * @param careSettings kinds of care
 * @param sponsorClasses kinds of sponsor
 * @param canonical the same search as an address' query, always written alike; empty for every study
 */
record FeedQuestion(
        @Nullable String text,
        @Nullable NamedPlace place,
        @Nullable Integer maxKm,
        @Nullable Integer age,
        boolean months,
        @Nullable EligibleSex sex,
        boolean openOnly,
        boolean healthyVolunteers,
        List<String> conditions,
        List<RecruitmentStatus> statuses,
        List<RegionCode> regions,
        List<StudyType> studyTypes,
        List<Phase> phases,
        List<CareSetting> careSettings,
        List<SponsorClass> sponsorClasses,
        String canonical) {

    /**
     * A place as the API takes it.
     *
     * @param name as it is shown
     * @param way the part of the schema's {@code Near} that names it
     * @param written what the reader wrote
     */
    record NamedPlace(String name, String way, String written) {}

    /** The same as the schema's {@code StudyFilter}. */
    Map<String, Object> toFilter() {
        Map<String, Object> filter = new HashMap<>();
        if (text != null) {
            filter.put("text", text);
        }
        if (place != null) {
            filter.put(
                    "near",
                    maxKm == null
                            ? Map.of(place.way(), place.written())
                            : Map.of(place.way(), place.written(), "maxKm", maxKm));
        }
        if (age != null) {
            filter.put("age", Map.of("value", age, "unit", months ? "MONTHS" : "YEARS"));
        }
        if (sex != null) {
            filter.put("sex", sex.name());
        }
        if (openOnly) {
            filter.put("recruiting", true);
        }
        if (healthyVolunteers) {
            filter.put("healthyVolunteers", true);
        }
        put(filter, "conditions", conditions);
        put(filter, "statuses", statuses);
        put(filter, "regions", regions);
        put(filter, "studyTypes", studyTypes);
        put(filter, "phases", phases);
        put(filter, "careSettings", careSettings);
        put(filter, "sponsorClasses", sponsorClasses);
        return filter;
    }

    private static void put(Map<String, Object> filter, String name, List<?> values) {
        if (!values.isEmpty()) {
            filter.put(name, values);
        }
    }
}
