package org.studielots.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, with its compressed form and its entity tag made when first asked for. Safe for use by many threads. */
final class Payload {
    /** Below this, compressing costs more than it saves. */
    private static final int WORTH_COMPRESSING = 1024;

    private static final int TAG_BYTES = 12;

    private final byte[] plain;
    private volatile byte @Nullable [] compressed;
    private volatile @Nullable String tag;

    /** Takes the array over; nobody may change it afterwards. */
    Payload(byte[] plain) {
        this.plain = plain;
    }

    byte[] plain() {
        return plain;
    }

    /** The gzip form, null when it is not worth it. */
    byte @Nullable [] compressed() {
        if (plain.length < WORTH_COMPRESSING) {
            return null;
        }
        byte[] made = compressed;
        if (made == null) {
            made = gzip(plain);
            compressed = made;
        }
        return made;
    }

    /** Weak entity tag from the content: the same for the plain and the compressed form. */
    String tag() {
        String made = tag;
        if (made == null) {
            made = "W/\"" + HexFormat.of().formatHex(sha256(plain), 0, TAG_BYTES) + '"';
            tag = made;
        }
        return made;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (OutputStream gzip = new Gzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static final class Gzip extends GZIPOutputStream {
        private static final int FAST = 3;

        Gzip(OutputStream out) throws IOException {
            super(out, 8 * 1024);
            def.setLevel(FAST);
            def.setStrategy(Deflater.DEFAULT_STRATEGY);
        }
    }
}
