package org.studielots.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.Position;

/** An order of hits: keys from the most important to the least, the last one the unique id. Immutable. */
public final class HitOrder {
    private final List<Key> keys;

    private HitOrder(List<Key> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Begins an order. */
    public static Builder by() {
        return new Builder();
    }

    List<Key> keys() {
        return keys;
    }

    /** Whether {@code values} could be those of a hit in this order. */
    public boolean fits(List<?> values) {
        if (values.size() != keys.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!keys.get(i).kind().type.isInstance(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Refuses values that could not be those of a hit in this order. */
    void check(List<?> values) {
        if (!fits(values)) {
            throw new DomainException(
                    ErrorCode.INVALID_CURSOR,
                    "The cursor belongs to another order. Use a cursor of the same list, or leave it out.");
        }
    }

    enum Kind {
        NUMBER(Long.class),
        SCORE(Double.class),
        DISTANCE(Double.class),
        ID(String.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    /**
     * One key.
     *
     * @param field its field, empty for the score
     * @param largestFirst whether it descends
     * @param missingLast whether what has no value comes last
     * @param place from which distance is measured
     */
    record Key(
            Kind kind,
            String field,
            boolean largestFirst,
            boolean missingLast,
            @Nullable Position place) {
        Key reversed() {
            return new Key(kind, field, !largestFirst, !missingLast, place);
        }
    }

    /** Collects keys. */
    public static final class Builder {
        private final List<Key> keys = new ArrayList<>();

        private Builder() {}

        /** By the whole number in {@code field}; what has none comes last. */
        public Builder number(String field, boolean largestFirst) {
            keys.add(new Key(Kind.NUMBER, field, largestFirst, true, null));
            return this;
        }

        /** By score, the best first. */
        public Builder score() {
            keys.add(new Key(Kind.SCORE, "", true, true, null));
            return this;
        }

        /** By distance from {@code place} to the nearest position in {@code field}; what has none comes last. */
        public Builder distance(String field, Position place) {
            keys.add(new Key(Kind.DISTANCE, field, false, true, place));
            return this;
        }

        /** Ends with the unique id in {@code field}. */
        public HitOrder id(String field) {
            keys.add(new Key(Kind.ID, field, false, true, null));
            return new HitOrder(keys);
        }

        /** Ends as {@link #id}, and turns the whole order round. */
        public HitOrder idReversed(String field) {
            return new HitOrder(id(field).keys.stream().map(Key::reversed).toList());
        }
    }
}
