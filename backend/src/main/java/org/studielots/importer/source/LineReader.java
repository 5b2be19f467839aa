package org.studielots.importer.source;

import java.io.IOException;
import java.io.InputStream;

/** JSON lines: one record a line, empty lines between them do not matter. A line that is too long is refused by itself. */
final class LineReader {
    private LineReader() {}

    /** Reads {@code in} to {@code sink}; gives the number of lines with something in them. */
    static long read(InputStream in, String source, RecordSink sink, Position position) throws IOException {
        Bytes bytes = new Bytes(in);
        bytes.skipByteOrderMark();
        long found = 0;
        long line = 1;
        bytes.forget();
        try {
            while (true) {
                int next = bytes.next();
                if (next != '\n' && next != Bytes.END) {
                    bytes.keep(next);
                    continue;
                }
                if (!bytes.keptNothing()) {
                    found++;
                    emit(bytes, new Origin(source, "line " + line), sink);
                    position.tell(sink);
                }
                if (next == Bytes.END) {
                    return found;
                }
                bytes.forget();
                line++;
            }
        } catch (IOException e) {
            throw new BrokenOffException("line " + line, e);
        }
    }

    private static void emit(Bytes bytes, Origin origin, RecordSink sink) {
        if (bytes.isTooLong()) {
            sink.refused(origin, Limits.TOO_LONG);
        } else {
            sink.record(new RawRecord(bytes.kept(), origin));
        }
    }

    /** Tells how far a source is. */
    interface Position {
        void tell(RecordSink sink);
    }
}
