package org.studielots.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.Position;

/** An order of hits: keys from the most important to the least, the last one the unique id. Immutable. */
public final class HitOrder {
    private final List<Key> keys;
    private final Sort sort;

    private HitOrder(List<Key> keys) {
        this.keys = List.copyOf(keys);
        this.sort = new Sort(keys.stream().map(Key::field).toArray(SortField[]::new));
    }

    /** Begins an order. */
    public static Builder by() {
        return new Builder();
    }

    Sort sort() {
        return sort;
    }

    /** Whether {@code values} could be those of a hit in this order. */
    public boolean fits(List<?> values) {
        if (values.size() != keys.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!keys.get(i).type().isInstance(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Nullable Object[] toKeys(List<Object> values) {
        if (!fits(values)) {
            throw new DomainException(
                    ErrorCode.INVALID_CURSOR,
                    "The cursor belongs to another order. Use a cursor of the same list, or leave it out.");
        }
        @Nullable Object[] converted = new @Nullable Object[values.size()];
        for (int i = 0; i < converted.length; i++) {
            Object value = values.get(i);
            converted[i] = keys.get(i).field().getType() == SortField.Type.SCORE
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

    private record Key(SortField field, Class<?> type) {}

    /** Collects keys. */
    public static final class Builder {
        private final List<Key> keys = new ArrayList<>();

        private Builder() {}

        /** By the whole number in {@code field}; what has none comes last. */
        public Builder number(String field, boolean largestFirst) {
            SortField key = new SortedNumericSortField(field, SortField.Type.LONG, largestFirst);
            key.setMissingValue(largestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
            keys.add(new Key(key, Long.class));
            return this;
        }

        /** By score, the best first. */
        public Builder score() {
            keys.add(new Key(SortField.FIELD_SCORE, Double.class));
            return this;
        }

        /** By distance from {@code place} to the nearest position in {@code field}; what has none comes last. */
        public Builder distance(String field, Position place) {
            keys.add(new Key(
                    LatLonDocValuesField.newDistanceSort(field, place.latitude(), place.longitude()), Double.class));
            return this;
        }

        /** Ends with the unique id in {@code field}. */
        public HitOrder id(String field) {
            keys.add(new Key(new SortedSetSortField(field, false), String.class));
            return new HitOrder(keys);
        }

        /** Ends as {@link #id}, and turns the whole order round. */
        public HitOrder idReversed(String field) {
            keys.add(new Key(new SortedSetSortField(field, false), String.class));
            return new HitOrder(keys.stream().map(Builder::reversed).toList());
        }

        private static Key reversed(Key key) {
            SortField field = key.field();
            SortField turned;
            if (field.getType() == SortField.Type.SCORE) {
                turned = new SortField(null, SortField.Type.SCORE, !field.getReverse());
            } else if (field instanceof SortedNumericSortField number) {
                turned = new SortedNumericSortField(number.getField(), SortField.Type.LONG, !number.getReverse());
                turned.setMissingValue(number.getMissingValue());
            } else if (field instanceof SortedSetSortField text) {
                turned = new SortedSetSortField(text.getField(), !text.getReverse());
            } else {
                turned = new ReversedSortField(field);
            }
            return new Key(turned, key.type());
        }
    }
}
