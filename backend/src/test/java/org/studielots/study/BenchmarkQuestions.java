package org.studielots.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.studielots.interpretation.CatalogueWords;
import org.studielots.interpretation.Interpreter;
import org.studielots.node.Geography;
import org.studielots.search.HitOrder;
import org.studielots.search.TextIndex;
import org.studielots.search.Word;
import org.studielots.search.Words;
import org.studielots.vocabulary.Vocabulary;

/** The questions of the benchmark, asked as the program asks them, without reading the studies of the page from a store. */
final class BenchmarkQuestions {
    private static final int PAGE = 20;

    private final TextIndex<StudyIndexEntry> index;
    private final Vocabulary vocabulary;
    private final CatalogueSettings settings;
    private final StudyFilterReader filters;
    private final LocalDate today;

    BenchmarkQuestions(
            TextIndex<StudyIndexEntry> index,
            Vocabulary vocabulary,
            CatalogueSettings settings,
            Interpreter interpreter,
            Geography geography,
            LocalDate today) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.today = today;
        filters = new StudyFilterReader(geography, interpreter, new SnapshotWords());
    }

    /** Understands the question, finds a page of it, counts it and its facets. */
    void ask(Map<String, Object> input, StudyOrder order) {
        StudyFilter filter = filters.read(input);
        index.read(snapshot -> {
            StudyPredicates predicates = new StudyPredicates(index.predicates(), today, settings, vocabulary);
            HitOrder hitOrder = StudyOrders.hitOrder(order, filter, true);
            int found = 0;
            if (order == StudyOrder.OPEN_FIRST) {
                for (RecruitmentGroup group : RecruitmentGroup.values()) {
                    if (found <= PAGE) {
                        found += snapshot.page(
                                        predicates.fitting(filter, group),
                                        StudyOrders.nearness(order, filter),
                                        hitOrder,
                                        null,
                                        PAGE + 1 - found)
                                .size();
                    }
                }
            } else {
                snapshot.page(predicates.fitting(filter), null, hitOrder, null, PAGE + 1);
            }
            return StudyFacets.count(snapshot, predicates, filter);
        });
    }

    /** The floor: the words as they stand, by BM25, nothing else. */
    void plain(String text, int limit) {
        BooleanPredicateClausesStep<?, ?> any = index.predicates().bool();
        for (Word word : Words.of(text)) {
            IndexedWords.stems(word.text())
                    .forEach(stem -> any.should(
                            index.predicates().match().field(StudyFields.WORDS).matching(stem)));
        }
        index.read(snapshot ->
                snapshot.page(any.toPredicate(), null, HitOrder.by().score().id(StudyFields.ID), null, limit));
    }

    private final class SnapshotWords implements CatalogueWords {
        @Override
        public Map<String, Long> frequencies(Collection<String> words) {
            Map<String, Long> frequencies = new HashMap<>();
            index.read(snapshot -> {
                for (String word : words) {
                    snapshot.frequencies(StudyFields.WORDS, IndexedWords.stems(word))
                            .values()
                            .forEach(count -> frequencies.merge(word, count, Math::max));
                }
                return null;
            });
            return frequencies;
        }

        @Override
        public List<String> near(String word) {
            return List.of();
        }
    }
}
