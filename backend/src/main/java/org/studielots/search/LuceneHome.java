package org.studielots.search;

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
 * Generations in a folder of this process's own: one subfolder each, with a file that says how far in the order of changes the index in
 * it has come. The file is written after the index, so after a crash the index may be ahead of it and is given some changes twice, never
 * too few. The current generation is the newest one that was published; one that is newer was being built, and building goes on in it.
 */
public final class LuceneHome<E> implements IndexHome<E> {
    private static final String STATE_FILE = "position";

    private final Path root;
    private final Class<E> type;
    private final IndexIdentity identity;

    /** The home of an index of {@code type} in {@code root}. */
    public LuceneHome(Path root, Class<E> type, IndexIdentity identity) {
        this.root = root;
        this.type = type;
        this.identity = identity;
    }

    /** What the file says. */
    private record State(long position, long publishedAt) {
        boolean isPublished() {
            return publishedAt >= 0;
        }
    }

    @Override
    public Optional<Generation<E>> openCurrent() {
        return findCurrent().map(Local::new);
    }

    @Override
    public Optional<String> currentName() {
        return findCurrent().map(folder -> folder.getFileName().toString());
    }

    private Optional<Path> findCurrent() {
        return folders().stream()
                .filter(folder -> readState(folder).filter(State::isPublished).isPresent())
                .findFirst();
    }

    @Override
    public boolean isNextBegun() {
        return findNext().isPresent();
    }

    private Optional<Path> findNext() {
        return folders().stream()
                .findFirst()
                .filter(newest ->
                        readState(newest).filter(state -> !state.isPublished()).isPresent());
    }

    @Override
    public void beginNext() {
        if (!isNextBegun()) {
            List<Path> folders = folders();
            int highest = folders.isEmpty() ? 0 : number(folders.get(0));
            try {
                Path next = Files.createDirectories(root.resolve(Integer.toString(highest + 1)));
                writeState(next, new State(0, -1));
            } catch (IOException e) {
                throw new UncheckedIOException("The folder of the search index cannot be written: " + root, e);
            }
        }
    }

    @Override
    public Optional<Generation<E>> openNext() {
        beginNext();
        return findNext().map(Local::new);
    }

    @Override
    public void publish(Generation<E> next, long position) {
        ((Local) next).publish(position);
    }

    @Override
    public void tidy() {
        Optional<Path> current = findCurrent();
        folders().stream()
                .filter(folder -> current.isPresent() && number(folder) < number(current.get())
                        || readState(folder).isEmpty())
                .forEach(LuceneHome::delete);
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void close() {
        // Each generation is closed by who opened it.
    }

    private final class Local implements Generation<E> {
        private final Path folder;
        private volatile TextIndex<E> index;
        private volatile State state;

        Local(Path folder) {
            this.folder = folder;
            this.state = readState(folder).orElse(new State(0, -1));
            this.index = open(state.isPublished() ? LuceneIndex.Use.READING : LuceneIndex.Use.BUILDING);
        }

        private TextIndex<E> open(LuceneIndex.Use use) {
            return LuceneIndex.open(folder, type, use);
        }

        @Override
        public String name() {
            return folder.getFileName().toString();
        }

        @Override
        public TextIndex<E> index() {
            return index;
        }

        @Override
        public long position() {
            return state.position();
        }

        @Override
        public long publishedAt() {
            return state.publishedAt();
        }

        @Override
        public void keepPosition(long position) {
            put(new State(position, state.publishedAt()));
        }

        void publish(long position) {
            index.close();
            put(new State(position, position));
            index = open(LuceneIndex.Use.READING);
        }

        private void put(State changed) {
            writeState(folder, changed);
            state = changed;
        }

        @Override
        public void close() {
            index.close();
        }
    }

    private void writeState(Path folder, State state) {
        Path target = folder.resolve(STATE_FILE);
        Path draft = folder.resolve(STATE_FILE + ".new");
        try {
            Files.writeString(
                    draft,
                    String.join(
                            " ",
                            Integer.toString(identity.form()),
                            identity.store(),
                            Long.toString(state.position()),
                            Long.toString(state.publishedAt())));
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The position of the search index cannot be written: " + target, e);
        }
    }

    private Optional<State> readState(Path folder) {
        try {
            String[] parts =
                    Files.readString(folder.resolve(STATE_FILE)).strip().split(" ");
            boolean usable = parts.length == 4
                    && parts[0].equals(Integer.toString(identity.form()))
                    && parts[1].equals(identity.store());
            return usable
                    ? Optional.of(new State(Long.parseLong(parts[2]), Long.parseLong(parts[3])))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unfinished) {
            return Optional.empty();
        }
    }

    private List<Path> folders() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("\\d{1,9}"))
                    .sorted(Comparator.comparingInt((Path folder) -> number(folder))
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the search index cannot be read: " + root, e);
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }

    // What cannot be deleted now is deleted the next time.
    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException inUse) {
            // As said above.
        }
    }
}
