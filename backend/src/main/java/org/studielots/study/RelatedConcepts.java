package org.studielots.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studielots.interpretation.Interpretation;
import org.studielots.interpretation.Part;
import org.studielots.shared.ServingOnly;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.Vocabulary;

/** Concepts near to those that were asked for, with what a search for them finds. */
@Component
@ServingOnly
class RelatedConcepts {
    private static final int MOST = 8;
    /** Counted before they are sorted: more would cost more than they are worth. */
    private static final int MOST_COUNTED = 10;

    private final Vocabulary vocabulary;
    private final ConceptCounts counts;
    private final StudySearch search;
    private final StudyFilterReader filters;

    RelatedConcepts(Vocabulary vocabulary, ConceptCounts counts, StudySearch search, StudyFilterReader filters) {
        this.vocabulary = vocabulary;
        this.counts = counts;
        this.search = search;
        this.filters = filters;
    }

    /** A concept with the number of studies that a search for it finds, 1 or more. */
    record ConceptCount(Concept concept, long count) {}

    /** What is beside, above and below the concepts of the text, most studies first. */
    List<ConceptCount> of(Interpretation text) {
        Set<Concept> near = new LinkedHashSet<>();
        List<Concept> asked = text.topics().stream()
                .map(Part::concept)
                .filter(java.util.Objects::nonNull)
                .toList();
        for (Concept concept : asked) {
            near.addAll(vocabulary.seeAlso(concept));
            near.addAll(vocabulary.narrower(concept));
            for (Concept broader : vocabulary.broader(concept)) {
                near.add(broader);
                near.addAll(vocabulary.narrower(broader));
            }
        }
        asked.forEach(near::remove);
        List<ConceptCount> found = new ArrayList<>();
        near.stream()
                .filter(concept -> counts.of(concept.id()) > 0)
                .sorted(Comparator.comparingLong((Concept concept) -> counts.of(concept.id()))
                        .reversed())
                .limit(MOST_COUNTED)
                .forEach(concept -> found.add(new ConceptCount(
                        concept,
                        search.count(
                                filters.read(Map.of("text", concept.swedish().get(0)))))));
        return found.stream()
                .filter(one -> one.count() > 0)
                .sorted(Comparator.comparingLong(ConceptCount::count).reversed())
                .limit(MOST)
                .toList();
    }
}
