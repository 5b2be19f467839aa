package org.studielots.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/** An order of hits in Lucene's terms. */
final class LuceneOrder {
    private LuceneOrder() {}

    /**
     * The order.
     *
     * @param few whether few of the entries fit: then finding out which can be passed over costs more than looking at all of them
     */
    static Sort sort(HitOrder order, boolean few) {
        return new Sort(order.keys().stream().map(key -> field(key, few)).toArray(SortField[]::new));
    }

    @SuppressWarnings("deprecation") // Until Lucene chooses by itself, this is its only way to be told.
    private static SortField field(HitOrder.Key key, boolean few) {
        return switch (key.kind()) {
            case NUMBER -> {
                SortField number = new SortedNumericSortField(key.field(), SortField.Type.LONG, key.largestFirst());
                number.setMissingValue(key.largestFirst() == key.missingLast() ? Long.MIN_VALUE : Long.MAX_VALUE);
                number.setOptimizeSortWithIndexedData(!few);
                yield number;
            }
            // Lucene's scores descend unless they are reversed.
            case SCORE -> new SortField(null, SortField.Type.SCORE, !key.largestFirst());
            case DISTANCE -> {
                Position place = Objects.requireNonNull(key.place());
                SortField distance =
                        LatLonDocValuesField.newDistanceSort(key.field(), place.latitude(), place.longitude());
                yield key.largestFirst() ? new ReversedSortField(distance) : distance;
            }
            case ID -> new SortedSetSortField(key.field(), key.largestFirst());
        };
    }

    static @Nullable Object[] toKeys(HitOrder order, List<Object> values) {
        order.check(values);
        @Nullable Object[] converted = new @Nullable Object[values.size()];
        for (int i = 0; i < converted.length; i++) {
            Object value = values.get(i);
            converted[i] = order.keys().get(i).kind() == HitOrder.Kind.SCORE
                    ? (Object) ((Double) value).floatValue()
                    : value instanceof String text ? new BytesRef(text) : value;
        }
        return converted;
    }

    static List<Object> toValues(@Nullable Object[] keys) {
        List<Object> values = new ArrayList<>(keys.length);
        for (Object key : keys) {
            if (key instanceof BytesRef bytes) {
                values.add(bytes.utf8ToString());
            } else if (key instanceof Float score) {
                values.add(score.doubleValue());
            } else if (key instanceof Integer number) {
                values.add(number.longValue());
            } else {
                values.add(key == null ? "" : key);
            }
        }
        return values;
    }
}
