package org.studielots.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;
import org.studielots.node.Nodes;
import org.studielots.node.RegionalNode;
import org.studielots.search.TextAnalysis;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.Position;

/**
 * What the index knows of a study. Nothing in it depends on the day: freshness is asked as a range over the days of verification. Fields
 * named in {@link StudyFields}; texts stand in a Swedish or an English field by the language they are written in.
 */
@SearchEntity(name = "study")
@Indexed(index = "study")
final class StudyIndexEntry {
    /** Stands for what a study does not state, so that it can be counted. */
    static final String NOT_STATED = "NOT_STATED";

    @DocumentId
    @KeywordField(name = StudyFields.ID, sortable = Sortable.YES)
    final String id;

    @KeywordField
    final List<String> registryIds;

    @FullTextField(analyzer = TextAnalysis.SWEDISH)
    final List<String> titleSv = new ArrayList<>();

    @FullTextField(analyzer = TextAnalysis.ENGLISH)
    final List<String> titleEn = new ArrayList<>();

    @FullTextField(analyzer = TextAnalysis.SWEDISH)
    final List<String> conditionsSv = new ArrayList<>();

    @FullTextField(analyzer = TextAnalysis.ENGLISH)
    final List<String> conditionsEn = new ArrayList<>();

    @FullTextField(analyzer = TextAnalysis.SWEDISH)
    final List<String> interventionsSv = new ArrayList<>();

    @FullTextField(analyzer = TextAnalysis.ENGLISH)
    final List<String> interventionsEn = new ArrayList<>();

    @FullTextField(analyzer = TextAnalysis.SWEDISH)
    final List<String> summarySv = new ArrayList<>();

    @FullTextField(analyzer = TextAnalysis.ENGLISH)
    final List<String> summaryEn = new ArrayList<>();

    @FullTextField(analyzer = TextAnalysis.SWEDISH)
    final List<String> places;

    @FullTextField(analyzer = TextAnalysis.SWEDISH)
    final String sponsor;

    @KeywordField(aggregable = Aggregable.YES)
    final List<String> conditionNames;

    @KeywordField(normalizer = TextAnalysis.NAME)
    final List<String> conditionKeys;

    @KeywordField(aggregable = Aggregable.YES)
    final String status;

    @KeywordField(aggregable = Aggregable.YES)
    final String studyType;

    @KeywordField(aggregable = Aggregable.YES)
    final String sponsorClass;

    @KeywordField(aggregable = Aggregable.YES)
    final List<String> phases;

    @KeywordField(aggregable = Aggregable.YES)
    final List<String> careSettings;

    @KeywordField(aggregable = Aggregable.YES)
    final Set<String> regions = new LinkedHashSet<>();

    @KeywordField(aggregable = Aggregable.YES)
    final Set<String> regionalNodes = new LinkedHashSet<>();

    @KeywordField
    final String sex;

    @GenericField
    final @Nullable Boolean healthyVolunteers;

    @GenericField
    final @Nullable Integer minimumAgeDays;

    @GenericField
    final @Nullable Integer maximumAgeDays;

    @GenericField
    final @Nullable Long verifiedDay;

    @GenericField
    final @Nullable Long openSinceDay;

    @GenericField(sortable = Sortable.YES)
    final @Nullable Long firstSubmittedDay;

    @GenericField(sortable = Sortable.YES)
    final long updatedMillis;

    @GenericField(sortable = Sortable.YES)
    final long stub;

    @GenericField
    final boolean madeUp;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.NO)
    final List<GeoPoint> sites = new ArrayList<>();

    @GenericField(sortable = Sortable.YES, projectable = Projectable.NO)
    final List<GeoPoint> recruitingSites = new ArrayList<>();

    StudyIndexEntry(Study study, Nodes nodes) {
        StudyStatus derived = StudyStatus.of(study);
        id = study.id();
        registryIds = study.registryIds().stream()
                .map(registryId -> RegistryId.normalized(registryId.id()))
                .distinct()
                .toList();
        collectTexts(study);
        places = collectPlaces(study, nodes);
        sponsor = study.sponsor().name();
        conditionNames = List.copyOf(study.conditions().stream()
                .map(condition -> ConditionName.canonical(condition.name()))
                .collect(Collectors.toMap(
                        name -> name.toLowerCase(Locale.ROOT), name -> name, (one, same) -> one, LinkedHashMap::new))
                .values());
        conditionKeys = conditionNames;
        status = derived.status().name();
        studyType = study.studyType().name();
        sponsorClass = study.sponsor().sponsorClass().name();
        phases = orNotStated(study.phases().stream().map(Phase::name).toList());
        careSettings =
                orNotStated(study.careSettings().stream().map(CareSetting::name).toList());
        Eligibility eligibility = study.eligibility();
        sex = eligibility.sex().name();
        healthyVolunteers = eligibility.healthyVolunteers();
        minimumAgeDays = days(eligibility.minimumAge());
        maximumAgeDays = lastDay(eligibility.maximumAge());
        verifiedDay = derived.verifiedAt() == null ? null : derived.verifiedAt().toEpochDay();
        openSinceDay = derived.openSince() == null ? null : derived.openSince().toEpochDay();
        firstSubmittedDay = study.firstSubmittedAt() == null
                ? null
                : study.firstSubmittedAt().toEpochDay();
        updatedMillis = study.updatedAt().toEpochMilli();
        stub = study.isStub() ? 1 : 0;
        madeUp = study.madeUp();
    }

    private void collectTexts(Study study) {
        add(study.title(), titleSv, titleEn);
        add(study.officialTitle(), titleSv, titleEn);
        add(study.summary(), summarySv, summaryEn);
        add(study.description(), summarySv, summaryEn);
        boolean swedish = study.title().language() == Language.SV;
        if (study.acronym() != null) {
            (swedish ? titleSv : titleEn).add(study.acronym());
        }
        List<String> conditions = swedish ? conditionsSv : conditionsEn;
        study.conditions().forEach(condition -> conditions.add(condition.name()));
        conditions.addAll(study.keywords());
        study.interventions().forEach(i -> (swedish ? interventionsSv : interventionsEn).add(i.name()));
    }

    private static void add(@Nullable LocalizedText text, List<String> swedish, List<String> english) {
        if (text != null) {
            (text.language() == Language.SV ? swedish : english).add(text.text());
        }
    }

    private List<String> collectPlaces(Study study, Nodes nodes) {
        Set<String> names = new LinkedHashSet<>();
        for (Site site : study.sites()) {
            if (!site.inSweden()) {
                continue;
            }
            if (site.city() != null) {
                names.add(site.city());
            }
            if (site.facility() != null) {
                names.add(site.facility());
            }
            if (site.region() != null) {
                regions.add(site.region().name());
                nodes.regionalNodesOf(site.region(), site.municipality()).stream()
                        .map(RegionalNode::id)
                        .forEach(regionalNodes::add);
            }
            Position position = site.position();
            if (position != null) {
                GeoPoint point = GeoPoint.of(position.latitude(), position.longitude());
                sites.add(point);
                if (site.status() == RecruitmentStatus.RECRUITING) {
                    recruitingSites.add(point);
                }
            }
        }
        return List.copyOf(names);
    }

    private static List<String> orNotStated(List<String> values) {
        return values.isEmpty() ? List.of(NOT_STATED) : values;
    }

    private static @Nullable Integer days(AgeBound bound) {
        return bound.age() == null ? null : bound.age().days();
    }

    // "To 65 years" includes who is 65 and a half: the bound ends the day before the next unit begins.
    private static @Nullable Integer lastDay(AgeBound bound) {
        Age age = bound.age();
        return age == null ? null : Math.max(age.days(), age.unit().toDays(age.value() + 1) - 1);
    }
}
