package org.studielots.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes of a stream one by one, with what is kept of them. For one thread. */
final class Bytes {
    static final int END = -1;
    private static final int BUFFER = 1 << 16;
    private static final int FIRST_KEPT = 1 << 13;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long read;

    private byte[] kept = new byte[FIRST_KEPT];
    private int keptLength;
    private boolean tooLong;

    Bytes(InputStream in) {
        this.in = in;
    }

    /** The next byte, or {@link #END}. */
    int next() throws IOException {
        if (at == end) {
            end = in.read(buffer, 0, BUFFER);
            at = 0;
            if (end <= 0) {
                end = 0;
                return END;
            }
        }
        read++;
        return buffer[at++] & 0xff;
    }

    /** Gives the byte just read back. */
    void back() {
        at--;
        read--;
    }

    /** Bytes read so far. */
    long read() {
        return read;
    }

    /** Begins to keep anew. */
    void forget() {
        keptLength = 0;
        tooLong = false;
        if (kept.length > FIRST_KEPT * 64) {
            kept = new byte[FIRST_KEPT];
        }
    }

    /** Keeps {@code value} unless what is kept is too long already. */
    void keep(int value) {
        if (keptLength == Limits.LONGEST_RECORD) {
            tooLong = true;
            return;
        }
        if (keptLength == kept.length) {
            kept = Arrays.copyOf(kept, Math.min(kept.length * 2, Limits.LONGEST_RECORD));
        }
        kept[keptLength++] = (byte) value;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean keptNothing() {
        for (int i = 0; i < keptLength; i++) {
            if (!isBlank(kept[i])) {
                return false;
            }
        }
        return true;
    }

    byte[] kept() {
        return Arrays.copyOf(kept, keptLength);
    }

    static boolean isBlank(int value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t';
    }

    /** Skips the mark that some programs write at the beginning of UTF-8 text. */
    void skipByteOrderMark() throws IOException {
        int first = next();
        if (first != 0xEF) {
            if (first != END) {
                back();
            }
            return;
        }
        next();
        next();
    }
}
