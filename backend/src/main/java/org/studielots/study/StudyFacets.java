package org.studielots.study;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.studielots.node.RegionCode;
import org.studielots.search.IndexSnapshot;
import org.studielots.search.Tally;
import org.studielots.study.StudyFilter.Facet;

/**
 * How the studies that fit are spread. Single-valued fields sum to the total; the others overlap.
 *
 * @param total number of studies that fit
 * @param groups by group
 * @param statuses by status
 * @param freshness by freshness
 * @param studyTypes by kind of study
 * @param sponsorClasses by kind of sponsor
 * @param regions by region with a site
 * @param regionalNodes by node id
 * @param phases by name of phase or NOT_STATED
 * @param careSettings by name of care setting or NOT_STATED
 * @param conditions the most frequent conditions
 */
record StudyFacets(
        long total,
        Map<RecruitmentGroup, Long> groups,
        Map<RecruitmentStatus, Long> statuses,
        Map<Freshness, Long> freshness,
        Map<StudyType, Long> studyTypes,
        Map<SponsorClass, Long> sponsorClasses,
        Map<RegionCode, Long> regions,
        Map<String, Long> regionalNodes,
        Map<String, Long> phases,
        Map<String, Long> careSettings,
        List<ConditionCount> conditions) {
    private static final int CONDITIONS = 30;

    /** Number of studies with a condition. */
    record ConditionCount(String condition, long count) {}

    private static final Map<Facet, String> FIELDS = Map.of(
            Facet.STATUSES, StudyFields.STATUS,
            Facet.STUDY_TYPES, StudyFields.STUDY_TYPE,
            Facet.SPONSOR_CLASSES, StudyFields.SPONSOR_CLASS,
            Facet.REGIONS, StudyFields.REGIONS,
            Facet.REGIONAL_NODES, StudyFields.REGIONAL_NODES,
            Facet.PHASES, StudyFields.PHASES,
            Facet.CARE_SETTINGS, StudyFields.CARE_SETTINGS,
            Facet.CONDITIONS, StudyFields.CONDITION_NAMES);

    /** Counts each facet among the studies that fit {@code filter} but for what it filters on by that facet itself. */
    static StudyFacets count(IndexSnapshot snapshot, StudyPredicates predicates, StudyFilter filter) {
        Map<String, SearchPredicate> parts = new HashMap<>();
        for (RecruitmentGroup group : RecruitmentGroup.values()) {
            parts.put(group.name(), predicates.of(group));
        }
        for (Freshness value : Freshness.values()) {
            parts.put(value.name(), predicates.of(value));
        }
        Tally all = snapshot.tally(
                predicates.fitting(filter),
                FIELDS.entrySet().stream()
                        .filter(field -> !filter.has(field.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                parts);
        Map<String, Map<String, Long>> spread = new HashMap<>(all.spread());
        Map<String, Long> counts = new HashMap<>(all.parts());
        for (Facet facet : Facet.values()) {
            if (filter.has(facet)) {
                String field = FIELDS.get(facet);
                Tally others = snapshot.tally(
                        predicates.fitting(filter.without(facet)),
                        field == null ? List.of() : List.of(field),
                        field == null ? parts : Map.of());
                spread.putAll(others.spread());
                counts.putAll(facet == Facet.GROUPS ? only(others, RecruitmentGroup.values()) : Map.of());
                counts.putAll(facet == Facet.FRESHNESS ? only(others, Freshness.values()) : Map.of());
            }
        }
        Map<RecruitmentGroup, Long> groups = new EnumMap<>(RecruitmentGroup.class);
        for (RecruitmentGroup group : RecruitmentGroup.values()) {
            putIfAny(groups, group, counts.getOrDefault(group.name(), 0L));
        }
        Map<Freshness, Long> freshness = new EnumMap<>(Freshness.class);
        for (Freshness value : Freshness.values()) {
            putIfAny(freshness, value, counts.getOrDefault(value.name(), 0L));
        }
        return new StudyFacets(
                all.total(),
                groups,
                byEnum(RecruitmentStatus.class, spread, StudyFields.STATUS),
                freshness,
                byEnum(StudyType.class, spread, StudyFields.STUDY_TYPE),
                byEnum(SponsorClass.class, spread, StudyFields.SPONSOR_CLASS),
                byEnum(RegionCode.class, spread, StudyFields.REGIONS),
                counts(spread, StudyFields.REGIONAL_NODES),
                counts(spread, StudyFields.PHASES),
                possible(counts(spread, StudyFields.CARE_SETTINGS)),
                listFirst(byFrequency(counts(spread, StudyFields.CONDITION_NAMES))));
    }

    private static Map<String, Long> only(Tally tally, Enum<?>[] names) {
        Map<String, Long> only = new HashMap<>();
        for (Enum<?> name : names) {
            only.put(name.name(), tally.parts().getOrDefault(name.name(), 0L));
        }
        return only;
    }

    // A study that states no kind of care is possible for each, so it is counted where the filter finds it.
    private static Map<String, Long> possible(Map<String, Long> stated) {
        long open = stated.getOrDefault(StudyIndexEntry.NOT_STATED, 0L);
        Map<String, Long> possible = new HashMap<>(stated);
        possible.replaceAll((setting, count) -> setting.equals(StudyIndexEntry.NOT_STATED) ? count : count + open);
        return possible;
    }

    /** All conditions of the studies that {@code predicate} fits, the most frequent first. */
    static List<ConditionCount> conditions(IndexSnapshot snapshot, SearchPredicate predicate) {
        Map<String, Map<String, Long>> spread = snapshot.spread(predicate, List.of(StudyFields.CONDITION_NAMES));
        return byFrequency(counts(spread, StudyFields.CONDITION_NAMES));
    }

    private static List<ConditionCount> listFirst(List<ConditionCount> conditions) {
        return conditions.subList(0, Math.min(CONDITIONS, conditions.size()));
    }

    private static <K> void putIfAny(Map<K, Long> counts, K key, long count) {
        if (count > 0) {
            counts.put(key, count);
        }
    }

    private static Map<String, Long> counts(Map<String, Map<String, Long>> spread, String field) {
        return spread.getOrDefault(field, Map.of());
    }

    private static <E extends Enum<E>> Map<E, Long> byEnum(
            Class<E> type, Map<String, Map<String, Long>> spread, String field) {
        Map<E, Long> counts = new EnumMap<>(type);
        counts(spread, field).forEach((name, count) -> counts.put(Enum.valueOf(type, name), count));
        return counts;
    }

    // Registries write one name now with, now without capitals: the most frequent spelling stands for all of them.
    private static List<ConditionCount> byFrequency(Map<String, Long> counts) {
        Comparator<ConditionCount> mostFirst =
                Comparator.comparingLong(ConditionCount::count).reversed().thenComparing(ConditionCount::condition);
        Map<String, ConditionCount> byKey = new LinkedHashMap<>();
        counts.entrySet().stream()
                .map(entry -> new ConditionCount(entry.getKey(), entry.getValue()))
                .sorted(mostFirst)
                .forEach(one -> byKey.merge(
                        one.condition().toLowerCase(Locale.ROOT),
                        one,
                        (kept, other) -> new ConditionCount(kept.condition(), kept.count() + other.count())));
        return byKey.values().stream().sorted(mostFirst).toList();
    }
}
