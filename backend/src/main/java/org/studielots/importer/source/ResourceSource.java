package org.studielots.importer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** JSON lines that the program carries, compressed or not. */
public final class ResourceSource implements RecordSource {
    private final String path;

    /** The resource at {@code path} of the class path, from its root. */
    public ResourceSource(String path) {
        this.path = path;
    }

    @Override
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void read(RecordSink sink) {
        InputStream resource = ResourceSource.class.getResourceAsStream(path);
        if (resource == null) {
            sink.refused(new Origin(name(), ""), "the program is incomplete: " + path + " is missing from it");
            return;
        }
        try (BufferedInputStream in = new BufferedInputStream(resource);
                InputStream plain = Gzip.decompressed(in)) {
            LineReader.read(plain, name(), sink, told -> {});
        } catch (IOException e) {
            sink.refused(new Origin(name(), ""), "the program is damaged: " + path + " cannot be read");
        }
    }
}
