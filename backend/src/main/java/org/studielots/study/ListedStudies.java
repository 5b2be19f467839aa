package org.studielots.study;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studielots.shared.Language;
import org.studielots.shared.PageRequest;
import org.studielots.shared.ServingOnly;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.Vocabulary;

/** Searches as the API makes them, told as plain facts. */
@Component
@ServingOnly
class ListedStudies implements StudyLists {
    private final StudySearch search;
    private final StudyFilterReader filters;
    private final PlainSentence sentence;
    private final ConceptFinder finder;
    private final Vocabulary vocabulary;

    ListedStudies(
            StudySearch search,
            StudyFilterReader filters,
            PlainSentence sentence,
            ConceptFinder finder,
            Vocabulary vocabulary) {
        this.search = search;
        this.filters = filters;
        this.sentence = sentence;
        this.finder = finder;
        this.vocabulary = vocabulary;
    }

    @Override
    public Found lastUpdated(Map<String, Object> filter, Language language, int most) {
        StudyPage page = page(filters.read(filter), most, EnumSet.of(StudyPage.Part.TOTAL));
        Long total = page.totalCount();
        return new Found(
                total == null ? page.edges().size() : total,
                page.edges().stream().map(edge -> item(edge.node(), language)).toList());
    }

    @Override
    public Instant lastUpdate() {
        return page(StudyFilter.EVERYTHING, 1, Set.of()).edges().stream()
                .findFirst()
                .map(edge -> edge.node().study().updatedAt())
                .orElse(Instant.EPOCH);
    }

    private StudyPage page(StudyFilter filter, int most, Set<StudyPage.Part> parts) {
        return search.find(filter, StudyOrder.UPDATED, PageRequest.of(most, null, null, null), parts);
    }

    @Override
    public String conditionName(String idOrName, Language language) {
        return vocabulary
                .findConcept(idOrName)
                .map(concept -> concept.name(language))
                .orElse(idOrName);
    }

    private Item item(StudyView study, Language language) {
        Map<String, NamedCondition> conditions = new LinkedHashMap<>();
        for (Condition condition : study.conditions()) {
            NamedCondition named = new NamedCondition(condition.name(), everyday(condition.name(), language));
            conditions.putIfAbsent(named.everyday(), named);
        }
        return new Item(
                study.id(),
                study.madeUp(),
                study.title(),
                study.sponsor(),
                List.copyOf(conditions.values()),
                sentence.of(study, language),
                study.study().updatedAt());
    }

    // As the API names conditions: registries mostly write English, and the Swedish reading knows both.
    private String everyday(String name, Language language) {
        Concept concept = finder.findWhole(name, Language.SV);
        return concept == null ? ConditionName.canonical(name) : concept.name(language);
    }
}
