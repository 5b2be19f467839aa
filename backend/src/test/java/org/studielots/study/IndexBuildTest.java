package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.studielots.study.SampleStudies.TODAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Status;
import org.studielots.search.Generation;
import org.studielots.search.IndexHome;
import org.studielots.search.IndexIdentity;
import org.studielots.search.SearchEngine;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.store.Change;
import org.studielots.store.ChangeLogRepository;
import org.studielots.store.StoreFixture;

/** The index is built in the background, and a build that ended early goes on where it was. */
class IndexBuildTest {
    private static final int STUDIES = 1_300;

    @TempDir
    Path folder;

    private StoreFixture store;
    private StudyEntries entries;
    private ChangeLogRepository log;

    @BeforeEach
    void open() throws Exception {
        store = StoreFixture.open(Files.createDirectories(folder.resolve("store")));
        log = store.newChangeLog();
        StudyRepository repository = new StudyRepository(store.database());
        entries = new StudyEntries(
                repository,
                new StudyCache(repository),
                log,
                CatalogueFixture.NODES,
                CatalogueFixture.FINDER,
                CatalogueFixture.VOCABULARY);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void bring(int from, int to, String updatedAt) {
        StoredStudies.in(store, Clock.systemUTC())
                .bring(IntStream.range(from, to)
                        .mapToObj(i -> SampleStudies.study(
                                "NCT6" + String.format("%07d", i),
                                RecruitmentStatus.RECRUITING,
                                TODAY,
                                List.of(),
                                Instant.parse(updatedAt),
                                TODAY))
                        .toList());
    }

    private IndexHome<StudyIndexEntry> home(SearchEngine engine) throws Exception {
        return engine.home(
                Files.createDirectories(folder.resolve("server").resolve("index")),
                StudyIndexEntry.class,
                new IndexIdentity(log.storeId(), StudyIndexConfiguration.FORM));
    }

    @ParameterizedTest
    @EnumSource
    void aBuildThatEndedEarlyGoesOnWhereItWas(SearchEngine engine) throws Exception {
        bring(0, STUDIES, "2026-01-01T00:00:00Z");
        AtomicInteger steps = new AtomicInteger();
        String begun;
        long reached;
        try (IndexHome<StudyIndexEntry> home = home(engine);
                Generation<StudyIndexEntry> next = home.openNext().orElseThrow();
                IndexBuild build = new IndexBuild(entries, log, next, () -> steps.incrementAndGet() > 2)) {
            begun = next.name();
            assertThat(build.followToTheEnd()).isFalse();
            reached = next.position();
        }
        assertThat(reached).isGreaterThan(0).isLessThan(STUDIES);
        // One that was indexed before changes meanwhile.
        bring(0, 1, "2026-03-01T00:00:00Z");

        IndexIdentity identity = new IndexIdentity(log.storeId(), StudyIndexConfiguration.FORM);
        try (IndexHome<StudyIndexEntry> home = engine == SearchEngine.LUCENE
                ? home(engine)
                : SearchEngine.hastyCluster(StudyIndexEntry.class, identity)) {
            Generation<StudyIndexEntry> next = await().atMost(Duration.ofSeconds(30))
                    .until(home::openNext, Optional::isPresent)
                    .orElseThrow();
            assertThat(next.name()).isEqualTo(begun);
            assertThat(next.position()).isEqualTo(reached);
            next.close();
        }
        if (engine == SearchEngine.LUCENE) {
            try (CatalogueFixture catalogue = new CatalogueFixture(store, folder.resolve("server"), engine)) {
                assertThat(catalogue.index.generationName()).isEqualTo(begun);
                assertThat(catalogue.search.count(StudyFilter.EVERYTHING)).isEqualTo(STUDIES);
                assertThat(catalogue.search.position()).isEqualTo(STUDIES + 1);
            }
        }
    }

    @Test
    void aStudyThatChangedOftenIsGivenOnce() {
        bring(0, 3, "2026-01-01T00:00:00Z");
        bring(0, 2, "2026-02-01T00:00:00Z");
        bring(0, 1, "2026-03-01T00:00:00Z");

        List<Change> all = log.listAfter(0);
        assertThat(all).hasSize(6);
        assertThat(all.stream().flatMap(change -> entries.listLatest(List.of(change)).stream()))
                .extracting(StudyEntries.Changed::version)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void untilThereIsAnIndexSearchesSayHowFarItHasCome() throws Exception {
        bring(0, 10, "2026-01-01T00:00:00Z");
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        IndexHome<StudyIndexEntry> slow = new SlowHome(home(SearchEngine.LUCENE), asked, released);
        try (StudyIndex index = new StudyIndex(entries, log, slow)) {
            Thread start = new Thread(index::prepare);
            start.start();
            asked.await();
            assertThatThrownBy(() -> index.read((make, snapshot) -> 0))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNAVAILABLE))
                    .hasMessageContaining("being indexed");
            IndexHealth health = new IndexHealth(index);
            assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

            released.countDown();
            start.join();
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(index.<Long>read(
                            (make, snapshot) -> snapshot.count(make.matchAll().toPredicate())))
                    .isEqualTo(10);
        }
    }

    @Test
    void aRequestToBuildAnewSurvivesTheServerThatHeardIt() throws Exception {
        bring(0, 10, "2026-01-01T00:00:00Z");
        try (CatalogueFixture catalogue = new CatalogueFixture(store, folder.resolve("server"))) {
            assertThat(catalogue.index.generationName()).isEqualTo("1");
        }
        try (IndexHome<StudyIndexEntry> home = home(SearchEngine.LUCENE)) {
            home.beginNext();
            home.tidy();
        }
        try (CatalogueFixture catalogue = new CatalogueFixture(store, folder.resolve("server"))) {
            await().until(() -> catalogue.index.generationName().equals("2"));
            assertThat(catalogue.search.count(StudyFilter.EVERYTHING)).isEqualTo(10);

            log.append(List.of(new ChangeLogRepository.Happened(Change.REINDEX, 1)));
            await().until(() -> catalogue.index.generationName().equals("3"));
            assertThat(catalogue.search.count(StudyFilter.EVERYTHING)).isEqualTo(10);
        }
    }

    /** A home that gives nothing to build until it is told to. */
    private record SlowHome(IndexHome<StudyIndexEntry> home, CountDownLatch asked, CountDownLatch released)
            implements IndexHome<StudyIndexEntry> {
        @Override
        public Optional<Generation<StudyIndexEntry>> openCurrent() {
            return home.openCurrent();
        }

        @Override
        public Optional<String> currentName() {
            return home.currentName();
        }

        @Override
        public boolean isNextBegun() {
            return home.isNextBegun();
        }

        @Override
        public void beginNext() {
            home.beginNext();
        }

        @Override
        public Optional<Generation<StudyIndexEntry>> openNext() {
            asked.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return home.openNext();
        }

        @Override
        public void publish(Generation<StudyIndexEntry> next, long position) {
            home.publish(next, position);
        }

        @Override
        public void tidy() {
            home.tidy();
        }

        @Override
        public boolean isShared() {
            return home.isShared();
        }

        @Override
        public void close() {
            home.close();
        }
    }
}
