package org.studielots.importer.source;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** Finds the sources that the one who imports names: files, folders and addresses. */
public final class RecordSources {
    private static final String FORMS = ".json, .jsonl, .json.gz or .jsonl.gz";

    private final RegistryAccess access;

    /** Sources of which registries are reached by {@code access}. */
    public RecordSources(RegistryAccess access) {
        this.access = access;
    }

    /**
     * The sources that {@code name} stands for: one, or a folder's files in the order of their names.
     *
     * @throws DomainException INVALID_ARGUMENT when it names nothing that can be imported
     */
    public List<RecordSource> list(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return List.of(new RegistrySource(address(name), access));
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.exists(path)) {
            throw wrong("There is no file or folder " + name + ". Give a file (" + FORMS
                    + "), a folder with such files, or an address that begins with http:// or https://.");
        }
        if (!FileSource.isRecordFile(path)) {
            throw wrong("The file " + name + " is none that can be imported: give " + FORMS + ".");
        }
        return List.of(new FileSource(path));
    }

    private static List<RecordSource> folder(Path folder) {
        List<Path> files = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && FileSource.isRecordFile(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable.add(file.toString());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable.add(folder.toString());
        }
        if (!unreadable.isEmpty()) {
            throw wrong("This user may not read " + String.join(", ", unreadable)
                    + ". Give the right to, or name other folders.");
        }
        if (files.isEmpty()) {
            throw wrong("The folder " + folder + " has no files with studies (" + FORMS + ") in it or below it.");
        }
        return files.stream().sorted().<RecordSource>map(FileSource::new).toList();
    }

    private static URI address(String name) {
        try {
            URI uri = new URI(name);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Said below, together with an address that has no host.
        }
        throw wrong("The address " + name
                + " cannot be read. Give one such as https://clinicaltrials.gov/api/v2/studies?query.locn=Sweden,"
                + " with spaces and other characters written as %20 and the like.");
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw wrong("\"" + name + "\" is no name of a file, folder or address.");
        }
    }

    private static DomainException wrong(String message) {
        return new DomainException(ErrorCode.INVALID_ARGUMENT, message);
    }
}
