package org.studielots.search;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Counts entries of the embedded index: they are found once, kept as bits, and every count goes over the bits. */
final class LuceneTally {
    private final IndexSearcher searcher;
    private final Map<String, Map<String, Long>> spread = new HashMap<>();
    private final Map<String, Long> parts = new HashMap<>();
    private long total;

    private LuceneTally(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static Tally of(IndexSearcher searcher, Query query, List<String> fields, Map<String, Query> parts)
            throws IOException {
        LuceneTally tally = new LuceneTally(searcher);
        tally.count(query, fields, parts);
        return new Tally(tally.total, tally.spread, tally.parts);
    }

    private void count(Query query, List<String> fields, Map<String, Query> asked) throws IOException {
        fields.forEach(field -> spread.put(field, new HashMap<>()));
        asked.keySet().forEach(name -> parts.put(name, 0L));
        Weight which = weight(query);
        Map<String, Weight> weights = new HashMap<>();
        for (Map.Entry<String, Query> part : asked.entrySet()) {
            weights.put(part.getKey(), weight(part.getValue()));
        }
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FixedBitSet found = find(leaf, which);
            int size = found == null ? 0 : found.cardinality();
            if (found != null && size > 0) {
                total += size;
                for (String field : fields) {
                    countValues(leaf, found, size, field, spread.getOrDefault(field, Collections.emptyMap()));
                }
                for (Map.Entry<String, Weight> part : weights.entrySet()) {
                    parts.merge(part.getKey(), countPart(leaf, found, size, part.getValue()), Long::sum);
                }
            }
        }
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private static @Nullable FixedBitSet find(LeafReaderContext leaf, Weight which) throws IOException {
        Scorer scorer = which.scorer(leaf);
        if (scorer == null) {
            return null;
        }
        FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
        found.or(scorer.iterator());
        if (leaf.reader().getLiveDocs() != null) {
            var live = leaf.reader().getLiveDocs();
            for (int doc = found.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(found, doc)) {
                if (!live.get(doc)) {
                    found.clear(doc);
                }
            }
        }
        return found;
    }

    private static int next(FixedBitSet bits, int doc) {
        return doc + 1 >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(doc + 1);
    }

    private static void countValues(
            LeafReaderContext leaf, FixedBitSet found, int size, String field, Map<String, Long> counts)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
        DocIdSetIterator documents = new BitSetIterator(found, size);
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    byOrdinal[(int) values.nextOrd()]++;
                }
            }
        }
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
            }
        }
    }

    private static long countPart(LeafReaderContext leaf, FixedBitSet found, int size, Weight part) throws IOException {
        Scorer scorer = part.scorer(leaf);
        if (scorer == null) {
            return 0;
        }
        long count = 0;
        DocIdSetIterator fitting = scorer.iterator();
        DocIdSetIterator documents = new BitSetIterator(found, size);
        int doc = documents.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int other = fitting.docID() < doc ? fitting.advance(doc) : fitting.docID();
            if (other == doc) {
                count++;
                doc = documents.nextDoc();
            } else {
                doc = other == DocIdSetIterator.NO_MORE_DOCS ? other : documents.advance(other);
            }
        }
        return count;
    }
}
