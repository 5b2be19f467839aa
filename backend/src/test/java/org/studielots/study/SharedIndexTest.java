package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.studielots.study.SampleStudies.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.search.Generation;
import org.studielots.search.IndexHome;
import org.studielots.search.IndexIdentity;
import org.studielots.search.SearchEngine;
import org.studielots.shared.PageRequest;
import org.studielots.store.Change;
import org.studielots.store.ChangeLogRepository;
import org.studielots.store.StoreFixture;

/** Two servers on one store share one index in a cluster. */
class SharedIndexTest {
    @TempDir
    Path folder;

    private StoreFixture store;
    private CatalogueFixture one;
    private CatalogueFixture two;

    @BeforeEach
    void open() throws Exception {
        store = StoreFixture.open(Files.createDirectories(folder.resolve("store")));
        StoredStudies.in(store, java.time.Clock.systemUTC()).bring(studies(0, 40));
        one = new CatalogueFixture(store, folder.resolve("one"), SearchEngine.OPENSEARCH);
        two = new CatalogueFixture(store, folder.resolve("two"), SearchEngine.OPENSEARCH);
    }

    @AfterEach
    void close() throws Exception {
        one.close();
        two.close();
        store.close();
    }

    private static List<Study> studies(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> study(i, RecruitmentStatus.RECRUITING, "2026-01-01T00:00:00Z"))
                .toList();
    }

    private static Study study(int number, RecruitmentStatus status, String updatedAt) {
        return SampleStudies.study(
                "NCT7" + String.format("%07d", number), status, TODAY, List.of(), Instant.parse(updatedAt), TODAY);
    }

    private static long count(CatalogueFixture server, String status) {
        return server.search.count(server.filters.read(java.util.Map.of("statuses", List.of(status))));
    }

    private IndexHome<StudyIndexEntry> home() {
        return SearchEngine.OPENSEARCH.home(
                folder,
                StudyIndexEntry.class,
                new IndexIdentity(store.newChangeLog().storeId(), StudyIndexConfiguration.FORM));
    }

    @Test
    void aChangeIsFoundByEveryServerOnceItSaysSo() {
        for (int i = 0; i < 10; i++) {
            one.writer.bring(List.of(study(i, RecruitmentStatus.COMPLETED, "2026-02-01T00:00:00Z")));
            long position = store.newChangeLog().last();
            two.awaitPosition(position);
            assertThat(count(two, "COMPLETED")).isEqualTo(i + 1L);
            one.awaitPosition(position);
            assertThat(count(one, "COMPLETED")).isEqualTo(i + 1L);
        }
    }

    @Test
    void whoLagsNeverUndoesWhatAnotherHasWritten() {
        StoredStudy old = one.repository
                .findStudy(study(0, RecruitmentStatus.RECRUITING, "2026-01-01T00:00:00Z")
                        .id())
                .orElseThrow();
        StoredStudy gone = one.repository
                .findStudy(study(1, RecruitmentStatus.RECRUITING, "2026-01-01T00:00:00Z")
                        .id())
                .orElseThrow();
        one.writer.bring(List.of(study(0, RecruitmentStatus.COMPLETED, "2026-02-01T00:00:00Z")));
        one.writer.write(List.of(
                new StoredStudy(gone.study(), gone.version() + 1, old.id(), gone.events(), gone.olderEvents())));
        one.awaitPosition(store.newChangeLog().last());

        // A server that had read both before they changed comes to write them now.
        try (IndexHome<StudyIndexEntry> lagging = home();
                Generation<StudyIndexEntry> index = lagging.openCurrent().orElseThrow()) {
            index.index()
                    .write(one.entries.entries(List.of(
                            new StudyEntries.Changed(old.id(), old.version(), old),
                            new StudyEntries.Changed(gone.id(), gone.version(), gone))));
        }
        one.writer.bring(studies(50, 51));
        one.awaitPosition(store.newChangeLog().last());

        assertThat(count(one, "COMPLETED")).isEqualTo(1);
        assertThat(count(one, "RECRUITING")).isEqualTo(39);
    }

    @Test
    void aNewIndexTakesTheOldOnesPlaceWhileAllGoOnSearching() throws Exception {
        String before = currentName();
        AtomicBoolean running = new AtomicBoolean(true);
        AtomicBoolean failed = new AtomicBoolean();
        List<Thread> readers = List.of(reader(one, running, failed), reader(two, running, failed));
        readers.forEach(Thread::start);

        store.newChangeLog().append(List.of(new ChangeLogRepository.Happened(Change.REINDEX, 1)));
        one.writer.bring(studies(40, 45));
        await().atMost(Duration.ofSeconds(20)).until(() -> !currentName().equals(before));
        String after = currentName();
        await().atMost(Duration.ofSeconds(5))
                .until(() -> one.index.generationName().equals(after)
                        && two.index.generationName().equals(after));
        one.writer.bring(studies(45, 50));
        long position = store.newChangeLog().last();
        one.awaitPosition(position);
        two.awaitPosition(position);
        running.set(false);
        for (Thread reader : readers) {
            reader.join();
        }

        assertThat(failed).isFalse();
        assertThat(one.search.count(StudyFilter.EVERYTHING)).isEqualTo(50);
        assertThat(two.search.count(StudyFilter.EVERYTHING)).isEqualTo(50);
        // One request to build anew gives one new index, however many servers hear it.
        assertThat(after.substring(after.length() - 1)).isEqualTo("2");
    }

    private String currentName() {
        try (IndexHome<StudyIndexEntry> home = home()) {
            return home.currentName().orElseThrow();
        }
    }

    // Never fewer than the 40 that were there from the beginning, and never older than it says.
    private static Thread reader(CatalogueFixture server, AtomicBoolean running, AtomicBoolean failed) {
        return new Thread(() -> {
            try {
                while (running.get()) {
                    long known = server.search.position();
                    StudyPage page = server.search.find(
                            StudyFilter.EVERYTHING,
                            StudyOrder.NEWEST,
                            PageRequest.of(100, null, null, null),
                            Set.of(StudyPage.Part.TOTAL));
                    if (page.edges().size() < Math.min(45, known - 1)
                            || !Long.valueOf(page.edges().size()).equals(page.totalCount())) {
                        failed.set(true);
                    }
                }
            } catch (RuntimeException e) {
                failed.set(true);
            }
        });
    }
}
