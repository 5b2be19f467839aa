package org.studielots.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * How a document stands in the embedded store's file: as BSON. The file's own way, Java serialization, takes several times the room and
 * the time.
 */
final class DocumentType extends BasicDataType<Document> {
    private static final int LENGTH_BYTES = 4;
    private static final int OBJECT_BYTES = 48;

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    // An estimate: the file's pages are divided, and its cache is bounded, by it.
    private static int memory(Object value) {
        int bytes = OBJECT_BYTES;
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                bytes += OBJECT_BYTES + memory(entry.getValue());
            }
        } else if (value instanceof Collection<?> list) {
            for (Object each : list) {
                bytes += memory(each);
            }
        } else if (value instanceof String text) {
            bytes += text.length();
        }
        return bytes;
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        writeBson(out, document);
    }

    @Override
    public Document read(ByteBuffer in) {
        return readBson(in);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    static void writeBson(WriteBuffer out, Document document) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        out.put(bytes.nioBuffer());
    }

    static Document readBson(ByteBuffer in) {
        int begin = in.position();
        int length = Integer.reverseBytes(in.getInt(begin));
        if (length <= LENGTH_BYTES || length > in.remaining()) {
            throw new IllegalStateException("A document in the store's file is damaged");
        }
        Document document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(in.slice(begin, length)));
        in.position(begin + length);
        return document;
    }
}
