package org.studielots.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The records in a JSON text: one study, a list of studies, or a registry's answer with a list named {@code studies}. The text is cut at the
 * brackets without being understood, so that one malformed record is refused by itself and memory holds one record at a time.
 */
final class StudyReader {
    private static final int LONGEST_NAME = 200;

    private final Bytes bytes;
    private final Listener listener;
    private long index;
    private long values;

    private StudyReader(InputStream in, Listener listener) {
        this.bytes = new Bytes(in);
        this.listener = listener;
    }

    /** What hears the records. */
    interface Listener {
        /** The record {@code index}, counted from 1. */
        void record(byte[] json, long index);

        /** The record {@code index} is too long. */
        void tooLong(long index);

        /** The text cannot be read further than to the record {@code index}. */
        void broken(String reason, long index);

        /** The registry's answer has another page. */
        default void nextPage(String token) {}

        /** The registry's answer says how many records there are in all. */
        default void total(long count) {}
    }

    /** Reads {@code in} to {@code listener}; gives the number of JSON values at the top, 0 when there is nothing at all. */
    static long read(InputStream in, Listener listener) throws IOException {
        StudyReader reader = new StudyReader(in, listener);
        try {
            reader.bytes.skipByteOrderMark();
            reader.values();
        } catch (Malformed e) {
            listener.broken(e.getMessage() + ", at byte " + reader.bytes.read(), reader.index + 1);
        } catch (IOException e) {
            throw new BrokenOffException("study " + (reader.index + 1), e);
        }
        return reader.values;
    }

    private void values() throws IOException, Malformed {
        for (int next = visible(); next != Bytes.END; next = visible()) {
            values++;
            if (next == '[') {
                list();
            } else if (next == '{') {
                object();
            } else {
                throw new Malformed("a study, a list of studies or a registry's answer begins with { or [");
            }
        }
    }

    private void list() throws IOException, Malformed {
        for (int next = visible(); next != ']'; next = visible()) {
            if (next == Bytes.END) {
                throw new Malformed("the text ends inside the list of studies");
            }
            if (next != ',') {
                bytes.forget();
                value(next);
                emit();
            }
        }
    }

    // A study, unless a list named "studies" shows that it is a registry's answer.
    private void object() throws IOException, Malformed {
        bytes.forget();
        bytes.keep('{');
        boolean answer = false;
        for (int next = visible(); next != '}'; next = visible()) {
            if (next == ',') {
                bytes.keep(',');
                continue;
            }
            if (next != '"') {
                throw new Malformed(next == Bytes.END ? "the text ends inside a study" : "a field's name is missing");
            }
            String name = name();
            if (visible() != ':') {
                throw new Malformed("the field \"" + name + "\" has no value");
            }
            bytes.keep(':');
            int first = visible();
            if (name.equals("studies") && first == '[') {
                answer = true;
                list();
                bytes.forget();
            } else if (name.equals("nextPageToken") && first == '"') {
                listener.nextPage(name());
            } else if (name.equals("totalCount") && Character.isDigit(first)) {
                listener.total(number(first));
            } else {
                value(first);
            }
        }
        bytes.keep('}');
        if (!answer) {
            emit();
        }
        bytes.forget();
    }

    private void emit() {
        index++;
        if (bytes.isTooLong()) {
            listener.tooLong(index);
        } else {
            listener.record(bytes.kept(), index);
        }
    }

    private int visible() throws IOException {
        int next = bytes.next();
        while (Bytes.isBlank(next)) {
            next = bytes.next();
        }
        return next;
    }

    private String name() throws IOException, Malformed {
        StringBuilder name = new StringBuilder();
        bytes.keep('"');
        for (int next = bytes.next(); next != '"'; next = bytes.next()) {
            if (next == Bytes.END) {
                throw new Malformed("the text ends inside a field's name");
            }
            bytes.keep(next);
            if (name.length() < LONGEST_NAME) {
                name.append((char) next);
            }
            if (next == '\\') {
                bytes.keep(bytes.next());
            }
        }
        bytes.keep('"');
        return new String(name.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private long number(int first) throws IOException {
        long number = 0;
        int next = first;
        for (; Character.isDigit(next); next = bytes.next()) {
            bytes.keep(next);
            number = Math.min(number * 10 + (next - '0'), Integer.MAX_VALUE);
        }
        if (next != Bytes.END) {
            bytes.back();
        }
        return number;
    }

    private void value(int first) throws IOException, Malformed {
        int depth = 0;
        int next = first;
        while (true) {
            if (next == Bytes.END) {
                throw new Malformed("the text ends inside a study");
            }
            bytes.keep(next);
            if (next == '"') {
                restOfString();
            } else if (next == '{' || next == '[') {
                depth++;
            } else if (next == '}' || next == ']') {
                depth--;
            }
            if (depth <= 0 && isEnd(next)) {
                return;
            }
            next = bytes.next();
        }
    }

    // A value ends with its bracket or quote; a bare word before what cannot belong to it.
    private boolean isEnd(int last) throws IOException {
        if (last == '}' || last == ']' || last == '"') {
            return true;
        }
        int next = bytes.next();
        if (next == Bytes.END) {
            return true;
        }
        bytes.back();
        return next == ',' || next == '}' || next == ']' || Bytes.isBlank(next);
    }

    private void restOfString() throws IOException, Malformed {
        for (int next = bytes.next(); next != '"'; next = bytes.next()) {
            if (next == Bytes.END) {
                throw new Malformed("the text ends inside a quoted text");
            }
            bytes.keep(next);
            if (next == '\\') {
                bytes.keep(bytes.next());
            }
        }
        bytes.keep('"');
    }

    /** The brackets of the text do not tell where its records are. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            @Nullable String message = super.getMessage();
            return message == null ? "" : message;
        }
    }
}
