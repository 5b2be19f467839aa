package org.studielots.study;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.studielots.node.Municipality;
import org.studielots.node.Nodes;
import org.studielots.node.Region;
import org.studielots.node.RegionalNode;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.TextOrigin;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.Vocabulary;

/** What belongs to a whole list of studies: facets, nearest questions, the place. */
@Controller
class StudyFacetsController {
    private final Nodes nodes;
    private final Vocabulary vocabulary;

    StudyFacetsController(Nodes nodes, Vocabulary vocabulary) {
        this.nodes = nodes;
        this.vocabulary = vocabulary;
    }

    record GroupCount(RecruitmentGroup group, long count) {}

    record StatusCount(RecruitmentStatus status, long count) {}

    record FreshnessCount(Freshness freshness, long count) {}

    record StudyTypeCount(StudyType studyType, long count) {}

    record SponsorClassCount(SponsorClass sponsorClass, long count) {}

    record RegionCount(Region region, long count) {}

    record RegionalNodeCount(RegionalNode regionalNode, long count) {}

    record PhaseCount(@Nullable Phase phase, long count) {}

    record CareSettingCount(@Nullable CareSetting careSetting, long count) {}

    @SchemaMapping
    List<GroupCount> groups(StudyFacets facets) {
        return list(facets.groups(), GroupCount::new);
    }

    @SchemaMapping
    List<StatusCount> statuses(StudyFacets facets) {
        return list(facets.statuses(), StatusCount::new);
    }

    @SchemaMapping
    List<FreshnessCount> freshness(StudyFacets facets) {
        return list(facets.freshness(), FreshnessCount::new);
    }

    @SchemaMapping
    List<StudyTypeCount> studyTypes(StudyFacets facets) {
        return list(facets.studyTypes(), StudyTypeCount::new);
    }

    @SchemaMapping
    List<SponsorClassCount> sponsorClasses(StudyFacets facets) {
        return list(facets.sponsorClasses(), SponsorClassCount::new);
    }

    @SchemaMapping
    List<RegionCount> regions(StudyFacets facets) {
        return list(facets.regions(), (code, count) -> new RegionCount(nodes.region(code), count));
    }

    @SchemaMapping
    List<RegionalNodeCount> regionalNodes(StudyFacets facets) {
        return nodes.regionalNodes().stream()
                .filter(node -> facets.regionalNodes().containsKey(node.id()))
                .map(node -> new RegionalNodeCount(node, facets.regionalNodes().getOrDefault(node.id(), 0L)))
                .toList();
    }

    @SchemaMapping
    List<PhaseCount> phases(StudyFacets facets) {
        return facets.phases().entrySet().stream()
                .map(entry -> new PhaseCount(stated(Phase.class, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(PhaseCount::phase, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @SchemaMapping
    List<CareSettingCount> careSettings(StudyFacets facets) {
        return facets.careSettings().entrySet().stream()
                .map(entry -> new CareSettingCount(stated(CareSetting.class, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(
                        CareSettingCount::careSetting, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @SchemaMapping(typeName = "ConditionCount")
    LocalizedText name(StudyFacets.ConditionCount count, @Argument Language language) {
        return vocabulary
                .findConcept(count.condition())
                .map(concept -> new LocalizedText(concept.name(language), language, TextOrigin.EDITORIAL))
                .orElseGet(() -> LocalizedText.registry(count.condition()));
    }

    @SchemaMapping(typeName = "ConditionCount")
    @Nullable Concept concept(StudyFacets.ConditionCount count) {
        return vocabulary.findConcept(count.condition()).orElse(null);
    }

    private static <K, T> List<T> list(Map<K, Long> counts, BiFunction<K, Long, T> make) {
        return counts.entrySet().stream()
                .map(entry -> make.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E stated(Class<E> type, String name) {
        return name.equals(StudyIndexEntry.NOT_STATED) ? null : Enum.valueOf(type, name);
    }

    @SchemaMapping(typeName = "Relaxation")
    LocalizedText label(StudyRelaxations.Relaxation question, @Argument Language language) {
        return question.label(language);
    }

    @SchemaMapping(typeName = "FoundPlace")
    @Nullable Municipality municipality(StudyConnection.FoundPlace place) {
        String code = place.municipalityCode();
        return code == null ? null : nodes.findMunicipality(code).orElse(null);
    }

    @SchemaMapping(typeName = "FoundPlace")
    @Nullable Region region(StudyConnection.FoundPlace place) {
        return place.regionCode() == null ? null : nodes.region(place.regionCode());
    }
}
