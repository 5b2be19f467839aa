package org.studielots.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the index: one subfolder a generation, with a file that says how far in the order of changes the index in it has come.
 * The file is written after the index, so after a crash the index may be ahead of it and is given some changes twice, never too few.
 */
final class IndexFolder {
    private static final String POSITION_FILE = "position";
    /** Grows when the entries' form changes, so that an index of an older program is built anew. */
    private static final int FORMAT = 1;

    private final Path root;
    private final String store;

    /**
     * The folder.
     *
     * @param root where
     * @param store identity of the store whose studies are indexed; an index of another store is not used
     */
    IndexFolder(Path root, String store) {
        this.root = root;
        this.store = store;
    }

    /** A generation that is whole: its folder and the position it has come to. */
    record Generation(Path folder, long position) {}

    /** The newest generation that is whole and of this store and form, or nothing. Others are deleted. */
    Optional<Generation> findNewest() {
        List<Path> folders = generations();
        for (Path folder : folders) {
            Optional<Long> position = readPosition(folder);
            if (position.isPresent()) {
                folders.stream().filter(other -> !other.equals(folder)).forEach(IndexFolder::delete);
                return Optional.of(new Generation(folder, position.get()));
            }
        }
        folders.forEach(IndexFolder::delete);
        return Optional.empty();
    }

    /** An empty folder for the next generation. */
    Path next() {
        int highest = generations().stream().mapToInt(IndexFolder::number).max().orElse(0);
        try {
            return Files.createDirectories(root.resolve(Integer.toString(highest + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the search index cannot be written: " + root, e);
        }
    }

    /** Says that the index in {@code folder} has come to {@code position}. */
    void writePosition(Path folder, long position) {
        Path target = folder.resolve(POSITION_FILE);
        Path draft = folder.resolve(POSITION_FILE + ".new");
        try {
            Files.writeString(draft, FORMAT + " " + store + " " + position);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The position of the search index cannot be written: " + target, e);
        }
    }

    private Optional<Long> readPosition(Path folder) {
        try {
            String[] parts =
                    Files.readString(folder.resolve(POSITION_FILE)).strip().split(" ");
            boolean usable = parts.length == 3 && parts[0].equals(Integer.toString(FORMAT)) && parts[1].equals(store);
            return usable ? Optional.of(Long.valueOf(parts[2])) : Optional.empty();
        } catch (IOException | NumberFormatException unfinished) {
            return Optional.empty();
        }
    }

    private List<Path> generations() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("\\d{1,9}"))
                    .sorted(Comparator.comparingInt(IndexFolder::number).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the search index cannot be read: " + root, e);
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }

    /** Deletes a generation; what cannot be deleted now is deleted at the next start. */
    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException inUse) {
            // The next start finds it and tries again.
        }
    }
}
