package org.studielots.search;

import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SortField;

/** A sort field turned round that cannot be turned by itself, such as distance. */
final class ReversedSortField extends SortField {
    private final SortField straight;

    ReversedSortField(SortField straight) {
        super(straight.getField(), SortField.Type.CUSTOM, !straight.getReverse());
        this.straight = straight;
    }

    @Override
    public FieldComparator<?> getComparator(int hits, Pruning pruning) {
        return straight.getComparator(hits, Pruning.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReversedSortField field && super.equals(field) && straight.equals(field.straight);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + straight.hashCode();
    }
}
