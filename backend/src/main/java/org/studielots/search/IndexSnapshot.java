package org.studielots.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.jspecify.annotations.Nullable;

/** The index as it stands at one moment. Used by one thread. */
public interface IndexSnapshot {
    /** Number of entries that {@code predicate} fits. */
    long count(SearchPredicate predicate);

    /**
     * Hits in an order, from a place on. Reading on from the sort values of a hit meets every entry that stays exactly once, whatever
     * comes and goes meanwhile, when the order is by stored keys.
     *
     * @param predicate which entries
     * @param nearness adds to the score of what is near, null when nearness does not matter
     * @param order in which order; its last key must be unique
     * @param after sort values of the hit before the page, null for the beginning
     * @param limit how many, 1 or more
     */
    List<Hit> page(
            SearchPredicate predicate,
            @Nullable Nearness nearness,
            HitOrder order,
            @Nullable List<Object> after,
            int limit);

    /**
     * How the entries that {@code predicate} fits are spread over the values of fields.
     *
     * @return by field, by value, the number of entries; a value nobody has is left out
     */
    default Map<String, Map<String, Long>> spread(SearchPredicate predicate, List<String> fields) {
        return tally(predicate, fields, Map.of()).spread();
    }

    /**
     * Counts the entries that {@code predicate} fits in every way that is asked for, finding them once.
     *
     * @param fields over the values of which they are spread
     * @param parts predicates by name; of each the number of entries that it fits too
     */
    Tally tally(SearchPredicate predicate, List<String> fields, Map<String, SearchPredicate> parts);

    /**
     * How many entries have each of {@code words} in {@code field}, as the words stand in the index.
     *
     * @return by word; a word nobody has is left out
     */
    Map<String, Long> frequencies(String field, Collection<String> words);

    /**
     * Other words in {@code field} that are spelt nearly as {@code word} and begin with the same letter, the most frequent first.
     *
     * @param edits letters put in, taken out, exchanged, or two neighbours in turned order: 1 or 2
     * @param limit how many at most
     */
    List<String> nearWords(String field, String word, int edits, int limit);
}
