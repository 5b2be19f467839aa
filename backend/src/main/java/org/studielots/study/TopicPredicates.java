package org.studielots.study;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.studielots.interpretation.Interpretation;
import org.studielots.interpretation.Part;
import org.studielots.interpretation.PartKind;
import org.studielots.search.Stems;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.ConceptKind;
import org.studielots.vocabulary.Vocabulary;

/**
 * What an understood text asks of the index, and how much each way of fitting counts. A study about the very concept goes before one about
 * a kind of it, that before one about what it is a kind of, that before a mere mention. Measured by infra/bench/relevance.
 */
final class TopicPredicates {
    private static final float FOCUS = 1f;
    private static final float KIND = 0.7f;
    private static final float MENTION = 0.4f;
    /** What each way of fitting a short question counts by itself, so that no mere mention goes before a study of the matter. */
    private static final float IN_FOCUS = 12;

    private static final float IN_KIND = 10;
    private static final float IN_SEE_ALSO = 6;
    private static final float IN_GENERAL = 5;
    /** A plain word of a description beside its concepts. */
    private static final float PLAIN_WORD = 0.2f;
    /** Above this many steps what is broader says nothing any more. */
    private static final int BROADER_STEPS = 2;
    /** Up to here every topic must be found; above, one of so many may be missing; above that it is a description. */
    private static final int ALL_OF = 3;

    private static final int MISSING_ONE_OF = 3;

    private static final int MOST_OF = 7;
    private static final int MOST_CONCEPTS = 24;
    private static final int MOST_WORDS = 80;

    private final SearchPredicateFactory make;
    private final Vocabulary vocabulary;

    TopicPredicates(SearchPredicateFactory make, Vocabulary vocabulary) {
        this.make = make;
        this.vocabulary = vocabulary;
    }

    /** The studies that the text is about, null when it asks for nothing. */
    @Nullable PredicateFinalStep of(Interpretation text) {
        if (text.isOnlyUnknown()) {
            return make.matchNone();
        }
        List<Part> topics = text.distinctTopics();
        if (topics.isEmpty()) {
            return null;
        }
        return text.description() || topics.size() > MOST_OF ? description(text) : question(topics, text);
    }

    private PredicateFinalStep question(List<Part> topics, Interpretation text) {
        BooleanPredicateClausesStep<?, ?> all = make.bool();
        List<Part> needed = needed(topics);
        if (needed.size() <= ALL_OF) {
            needed.forEach(topic -> all.must(topic(topic)));
        } else {
            BooleanPredicateClausesStep<?, ?> most = make.bool();
            needed.forEach(topic -> most.should(topic(topic)));
            all.must(most.minimumShouldMatchNumber(needed.size() - needed.size() / MISSING_ONE_OF));
        }
        topics.stream().filter(topic -> !needed.contains(topic)).forEach(topic -> all.should(topic(topic)));
        text.parts().stream()
                .filter(part -> part.kind().isFact() && part.concept() != null)
                .forEach(part -> all.should(concept(Objects.requireNonNull(part.concept()))));
        for (Part denied : text.denied()) {
            if (denied.concept() != null) {
                all.mustNot(make.match()
                        .field(StudyFields.FOCUS)
                        .matching(denied.concept().id()));
            }
        }
        return all;
    }

    // Who names a disease and beside it its organ, its group, or what it is a kind of, means the disease: what is
    // beside
    // only ranks.
    private List<Part> needed(List<Part> topics) {
        List<Concept> diseases = topics.stream()
                .map(Part::concept)
                .filter(Objects::nonNull)
                .filter(concept -> !isBeside(concept))
                .toList();
        if (diseases.isEmpty()) {
            return topics;
        }
        return topics.stream()
                .filter(topic -> topic.concept() == null || !isBeside(topic.concept()))
                .filter(topic -> topic.concept() == null
                        || diseases.stream()
                                .noneMatch(disease -> vocabulary
                                        .ancestors(disease)
                                        .containsKey(topic.concept().id())))
                .toList();
    }

    private boolean isBeside(Concept concept) {
        return switch (concept.kind()) {
            case BODY_PART, GROUP -> true;
            case TREATMENT, SYMPTOM ->
                concept.broader().isEmpty() && concept.icd10().isEmpty();
            case CONDITION ->
                concept.icd10().isEmpty() && !vocabulary.narrower(concept).isEmpty();
        };
    }

    /** The studies of one topic. */
    PredicateFinalStep topic(Part topic) {
        if (topic.kind() == PartKind.REGISTRY_ID) {
            return id(topic.word());
        }
        return topic.concept() == null ? word(topic.word()) : conceptWidely(topic.concept());
    }

    private PredicateFinalStep id(String id) {
        return make.terms()
                .field(StudyFields.REGISTRY_IDS)
                .field(StudyFields.ID)
                .matchingAny(List.of(RegistryId.normalized(id), id.strip()));
    }

    private PredicateFinalStep word(String word) {
        BooleanPredicateClausesStep<?, ?> any = make.bool();
        IndexedWords.stems(word)
                .forEach(
                        stem -> any.should(make.match().field(StudyFields.WORDS).matching(stem)));
        return any;
    }

    private BooleanPredicateClausesStep<?, ?> concept(Concept concept) {
        BooleanPredicateClausesStep<?, ?> any = make.bool();
        any.should(match(StudyFields.FOCUS, concept.id(), FOCUS));
        any.should(match(StudyFields.KINDS, concept.id(), KIND));
        any.should(match(StudyFields.MENTIONS, concept.id(), MENTION));
        return any;
    }

    private BooleanPredicateClausesStep<?, ?> conceptWidely(Concept concept) {
        BooleanPredicateClausesStep<?, ?> any = concept(concept);
        any.should(has(StudyFields.FOCUS, concept.id(), IN_FOCUS));
        any.should(has(StudyFields.KINDS, concept.id(), IN_KIND));
        if (concept.kind() == ConceptKind.CONDITION) {
            vocabulary.ancestors(concept).forEach((id, steps) -> {
                if (steps <= BROADER_STEPS) {
                    any.should(has(StudyFields.GENERAL, id, IN_GENERAL / steps));
                }
            });
        }
        for (Concept other : vocabulary.seeAlso(concept)) {
            any.should(has(StudyFields.TOPICS, other.id(), IN_SEE_ALSO));
        }
        return any;
    }

    private PredicateFinalStep has(String field, String word, float weight) {
        return make.match().field(field).matching(word).constantScore().boost(weight);
    }

    private PredicateFinalStep match(String field, String word, float weight) {
        return make.match().field(field).matching(word).boost(weight);
    }

    // Each concept counts by what it is and how often it is named; the plain words of the text carry what no concept
    // has.
    private PredicateFinalStep description(Interpretation text) {
        BooleanPredicateClausesStep<?, ?> any = make.bool();
        Map<Concept, Integer> named = new LinkedHashMap<>();
        text.topics().forEach(topic -> {
            if (topic.concept() != null) {
                named.merge(topic.concept(), 1, Integer::sum);
            }
        });
        named.entrySet().stream()
                .sorted(Comparator.comparing(one -> -weight(one.getKey(), one.getValue())))
                .limit(MOST_CONCEPTS)
                .forEach(one -> any.should(concept(one.getKey()).boost(weight(one.getKey(), one.getValue()))));
        text.words().stream()
                .limit(MOST_WORDS)
                .forEach(word -> any.should(make.match()
                        .field(StudyFields.WORDS)
                        .matching(Stems.english(word))
                        .boost(PLAIN_WORD)));
        return any;
    }

    private static float weight(Concept concept, int times) {
        float kind = switch (concept.kind()) {
            case CONDITION -> 1;
            case SYMPTOM, TREATMENT -> 0.25f;
            case BODY_PART, GROUP -> 0.1f;
        };
        return kind * (1 + (float) Math.log(times) / 2);
    }
}
