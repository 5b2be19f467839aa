package org.studielots.importer.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A file with records: {@code .json} (a study, a list, a registry's answer) or {@code .jsonl} (a study a line), either also compressed as
 * {@code .gz}.
 */
final class FileSource implements RecordSource {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final String name;

    FileSource(Path file) {
        this.file = file;
        this.name = file.toString();
    }

    /** Whether a file is one, by its name. */
    static boolean isRecordFile(Path file) {
        return plainName(file).matches(".*\\.(json|jsonl|ndjson)");
    }

    private static String plainName(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(RecordSink sink) {
        try (CountingStream counted = new CountingStream(Files.newInputStream(file));
                BufferedInputStream in = new BufferedInputStream(counted, BUFFER)) {
            sink.size(Files.size(file), RecordSink.Unit.BYTES);
            boolean compressed = Gzip.isCompressed(in);
            if (Files.size(file) == 0) {
                refuse(sink, "", "the file is empty: nothing to import");
                return;
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".gz") && !compressed) {
                refuse(
                        sink,
                        "",
                        "the name ends with .gz and the file is not compressed with gzip; fetch it again or rename it");
                return;
            }
            long found = records(Gzip.decompressed(in), sink, told -> told.position(counted.count()));
            if (found == 0) {
                refuse(sink, "", "the file has no records");
            }
            sink.position(counted.count());
        } catch (BrokenOffException e) {
            refuse(sink, e.position(), brokenOff(e.getCause()));
        } catch (ZipException | EOFException e) {
            refuse(sink, "", brokenOff(e));
        } catch (IOException e) {
            refuse(sink, "", "the file cannot be read: " + reason(e));
        }
    }

    private long records(InputStream in, RecordSink sink, LineReader.Position position) throws IOException {
        if (!plainName(file).endsWith(".json")) {
            return LineReader.read(in, name, sink, position);
        }
        FileListener listener = new FileListener(name, sink, position);
        StudyReader.read(in, listener);
        return listener.found;
    }

    private void refuse(RecordSink sink, String position, String reason) {
        sink.refused(new Origin(name, position), reason);
    }

    private static String brokenOff(@Nullable Throwable cause) {
        return cause instanceof ZipException || cause instanceof EOFException
                ? "the compressed data is damaged or breaks off here; what stands before it was read. Fetch the file again"
                : "the file cannot be read further: " + (cause instanceof IOException e ? reason(e) : "unknown reason");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "this user may not read it";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there any more";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static final class FileListener implements StudyReader.Listener {
        private final String name;
        private final RecordSink sink;
        private final LineReader.Position position;
        private long found;

        FileListener(String name, RecordSink sink, LineReader.Position position) {
            this.name = name;
            this.sink = sink;
            this.position = position;
        }

        @Override
        public void record(byte[] json, long index) {
            found++;
            sink.record(new RawRecord(json, origin(index)));
            position.tell(sink);
        }

        @Override
        public void tooLong(long index) {
            found++;
            sink.refused(origin(index), Limits.TOO_LONG);
        }

        @Override
        public void broken(String reason, long index) {
            found++;
            sink.refused(origin(index), "not JSON that can be read further: " + reason);
        }

        private Origin origin(long index) {
            return new Origin(name, "study " + index);
        }
    }
}
