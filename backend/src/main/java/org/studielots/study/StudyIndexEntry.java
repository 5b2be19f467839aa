package org.studielots.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.studielots.shared.Position;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.Vocabulary;

/**
 * What the index knows of a study. Nothing in it depends on the day: freshness is asked as a range over the days of verification. Fields
 * named in {@link StudyFields}; texts are ready words, see {@link StudyTopics}.
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

    @FullTextField(analyzer = TextAnalysis.READY)
    final String words;

    @FullTextField(analyzer = TextAnalysis.READY)
    final String focus;

    @FullTextField(analyzer = TextAnalysis.READY)
    final String kinds;

    @FullTextField(analyzer = TextAnalysis.READY)
    final String mentions;

    @KeywordField(aggregable = Aggregable.YES)
    final Set<String> topics;

    @KeywordField
    final Set<String> general;

    @KeywordField(aggregable = Aggregable.YES)
    final Set<String> conditionNames = new LinkedHashSet<>();

    @KeywordField(normalizer = TextAnalysis.NAME)
    final Set<String> conditionKeys = new LinkedHashSet<>();

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

    StudyIndexEntry(Study study, Nodes nodes, ConceptFinder finder, Vocabulary vocabulary) {
        StudyStatus derived = StudyStatus.of(study);
        id = study.id();
        registryIds = study.registryIds().stream()
                .map(registryId -> RegistryId.normalized(registryId.id()))
                .distinct()
                .toList();
        StudyTopics read = new StudyTopics(study, finder, vocabulary);
        words = read.words();
        focus = read.focus();
        kinds = read.kinds();
        mentions = read.mentions();
        topics = read.topics();
        general = read.general();
        collectPlaces(study, nodes);
        collectConditions(study, finder);
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

    // A condition that the vocabulary knows is counted by its concept, whatever the registry calls it.
    private void collectConditions(Study study, ConceptFinder finder) {
        for (Condition condition : study.conditions()) {
            Concept concept = finder.findWhole(condition.name(), study.title().language());
            String name = ConditionName.canonical(condition.name());
            conditionKeys.add(name);
            conditionNames.add(concept == null ? name : concept.id());
        }
        conditionKeys.addAll(conditionNames);
    }

    private void collectPlaces(Study study, Nodes nodes) {
        for (Site site : study.sites()) {
            if (!site.inSweden()) {
                continue;
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
