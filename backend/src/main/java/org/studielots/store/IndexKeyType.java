package org.studielots.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How a key of a unique index is compared and stands in the embedded store's file: in MongoDB's order, as BSON. */
final class IndexKeyType extends BasicDataType<KeyValue> {
    private static final String VALUES = "k";
    private static final int KEY_BYTES = 160;

    @Override
    public int compare(KeyValue a, KeyValue b) {
        int common = Math.min(a.size(), b.size());
        for (int i = 0; i < common; i++) {
            int order = ValueComparator.ascWithoutListHandling().compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        return KEY_BYTES;
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        List<Object> values = new ArrayList<>(key.size());
        key.forEach(values::add);
        DocumentType.writeBson(out, new Document(VALUES, values));
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        return new KeyValue(
                (Collection<?>) Objects.requireNonNull(DocumentType.readBson(in).get(VALUES)));
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
