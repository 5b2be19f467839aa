package org.studielots.importer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Streams that may be compressed, told by their first two bytes and not by their name. */
final class Gzip {
    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    static boolean isCompressed(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0x1f && second == 0x8b;
    }

    static InputStream decompressed(BufferedInputStream in) throws IOException {
        return isCompressed(in) ? new GZIPInputStream(in, BUFFER) : in;
    }
}
