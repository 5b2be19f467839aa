package org.studielots.importer.source;

/**
 * Where something was read.
 *
 * @param source file, or address of the registry
 * @param position line, study or page in it, for example {@code line 12}; empty for the whole source
 */
public record Origin(String source, String position) {
    @Override
    public String toString() {
        return position.isEmpty() ? source : source + ", " + position;
    }
}
