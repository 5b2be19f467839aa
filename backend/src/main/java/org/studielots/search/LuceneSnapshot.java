package org.studielots.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/** The embedded index, read natively: see {@code infra/adr/0013-native-reading-of-the-index.md}. */
final class LuceneSnapshot implements IndexSnapshot {
    private static final int UNCOUNTED = 1;
    private static final int FIRST_LETTER = 1;
    private static final int FEW = 32;

    private final IndexSearcher searcher;

    LuceneSnapshot(IndexReader reader) {
        searcher = new IndexSearcher(reader);
    }

    @Override
    public long count(SearchPredicate predicate) {
        try {
            return searcher.count(LuceneMigrationUtils.toLuceneQuery(predicate));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<Hit> page(
            SearchPredicate predicate,
            @Nullable Nearness nearness,
            HitOrder order,
            @Nullable List<Object> after,
            int limit) {
        Query query = withNearness(LuceneMigrationUtils.toLuceneQuery(predicate), nearness);
        FieldDoc start =
                after == null ? null : new FieldDoc(Integer.MAX_VALUE, Float.NaN, LuceneOrder.toKeys(order, after));
        try {
            Sort sort = LuceneOrder.sort(order, isFew(query));
            TopFieldDocs found = searcher.search(query, new TopFieldCollectorManager(sort, limit, start, UNCOUNTED));
            List<Hit> hits = new ArrayList<>(found.scoreDocs.length);
            for (ScoreDoc scored : found.scoreDocs) {
                @Nullable Object[] keys = ((FieldDoc) scored).fields;
                BytesRef id = (BytesRef) keys[keys.length - 1];
                hits.add(new Hit(id == null ? "" : id.utf8ToString(), LuceneOrder.toValues(keys), scored.doc));
            }
            return hits;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Whether at most a thirty-second part of the entries can fit {@code query}, by the lengths of its words' lists. */
    private boolean isFew(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        long cost = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ScorerSupplier scorers = weight.scorerSupplier(leaf);
            cost += scorers == null ? 0 : scorers.cost();
        }
        return cost < searcher.getIndexReader().maxDoc() / FEW;
    }

    private static Query withNearness(Query query, @Nullable Nearness nearness) {
        if (nearness == null) {
            return query;
        }
        Position place = nearness.place();
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(
                        LatLonPoint.newDistanceFeatureQuery(
                                nearness.field(),
                                nearness.weight(),
                                place.latitude(),
                                place.longitude(),
                                nearness.halfKm() * 1000),
                        BooleanClause.Occur.SHOULD)
                .build();
    }

    @Override
    public Tally tally(SearchPredicate predicate, List<String> fields, Map<String, SearchPredicate> parts) {
        Map<String, Query> queries = new HashMap<>();
        parts.forEach((name, part) -> queries.put(name, LuceneMigrationUtils.toLuceneQuery(part)));
        try {
            return LuceneTally.of(searcher, LuceneMigrationUtils.toLuceneQuery(predicate), fields, queries);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Map<String, Long> frequencies(String field, Collection<String> words) {
        Map<String, Long> frequencies = new HashMap<>();
        try {
            for (String word : words) {
                int frequency = searcher.count(new TermQuery(new Term(field, word)));
                if (frequency > 0) {
                    frequencies.put(word, (long) frequency);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return frequencies;
    }

    @Override
    public List<String> nearWords(String field, String word, int edits, int limit) {
        record Near(String word, int frequency, float likeness) {}
        List<Near> found = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            if (terms == null || word.isEmpty()) {
                return List.of();
            }
            FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, word), edits, FIRST_LETTER, true);
            BoostAttribute likeness = near.attributes().addAttribute(BoostAttribute.class);
            for (BytesRef term = near.next(); term != null; term = near.next()) {
                found.add(new Near(term.utf8ToString(), near.docFreq(), likeness.getBoost()));
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return found.stream()
                .filter(near -> !near.word().equals(word))
                .sorted(Comparator.comparingInt(Near::frequency)
                        .thenComparing(Near::likeness)
                        .reversed()
                        .thenComparing(Near::word))
                .limit(limit)
                .map(Near::word)
                .toList();
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("The search index cannot be read", e);
    }
}
