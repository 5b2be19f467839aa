package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.ServerProcess;
import org.studielots.store.StoreFixture;
import tools.jackson.databind.JsonNode;

/** The server is killed with SIGKILL while an import writes through it: nothing acknowledged is lost, index and store agree. */
class KilledServerTest {
    private static final int BATCH = 40;

    @TempDir
    Path data;

    private final Random random = new Random();

    @Test
    void threeTimesNothingAcknowledgedIsLost() throws Exception {
        killAndLook(3);
    }

    @Test
    @Tag("full")
    void fiftyTimesNothingAcknowledgedIsLost() throws Exception {
        killAndLook(50);
    }

    private void killAndLook(int times) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < times; round++) {
            acknowledged.addAll(importUntilKilled(round));
        }
        assertThat(acknowledged.size()).as("studies acknowledged in all").isGreaterThan(times * BATCH);
        try (ServerProcess server = ServerProcess.serve(data)) {
            lookAgain(server, acknowledged);
        }
    }

    private List<String> importUntilKilled(int round) throws Exception {
        List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
        ServerProcess server = ServerProcess.serve(data);
        CountDownLatch writing = new CountDownLatch(2);
        Thread importer = new Thread(() -> bringUntilItFails(round, acknowledged, writing), "importer");
        importer.start();
        assertThat(writing.await(60, TimeUnit.SECONDS)).isTrue();
        // At any point of a batch: the moment is random, so that many rounds meet every step of a write.
        try (var killer = new Killer()) {
            killer.killAfter(random.nextInt(150_000), server);
        }
        importer.join();
        return List.copyOf(acknowledged);
    }

    private void bringUntilItFails(int round, List<String> acknowledged, CountDownLatch writing) {
        try (StoreFixture store = StoreFixture.command(data)) {
            StudyRepository repository = new StudyRepository(store.database());
            StudyWriter writer = new StudyWriter(
                    repository,
                    new OlderEventsRepository(store.database()),
                    store.newChangeLog(),
                    store.newIntents(),
                    event -> {},
                    java.time.Clock.systemUTC());
            for (int batch = 0; batch < 500; batch++) {
                int first = (round * 500 + batch) * BATCH;
                List<Study> studies = IntStream.range(first, first + BATCH)
                        .mapToObj(i -> SampleStudies.study("NCT8" + String.format("%07d", i), List.of()))
                        .toList();
                writer.bring(studies);
                studies.forEach(study -> acknowledged.add(study.id()));
                writing.countDown();
            }
        } catch (Exception killed) {
            // The store is gone in the middle of a write: what was acknowledged before must be there afterwards.
        }
    }

    private static void lookAgain(ServerProcess server, Set<String> acknowledged) throws Exception {
        Set<String> found = new HashSet<>();
        String cursor = "null";
        boolean more = true;
        while (more) {
            JsonNode page = server.ask("{studies(first: 100, orderBy: UPDATED, after: " + cursor
                            + "){totalCount pageInfo{hasNextPage endCursor} edges{node{id}}}}")
                    .path("studies");
            page.path("edges")
                    .forEach(edge -> found.add(edge.path("node").path("id").asString()));
            more = page.path("pageInfo").path("hasNextPage").asBoolean();
            cursor = '"' + page.path("pageInfo").path("endCursor").asString("") + '"';
        }
        assertThat(found).as("studies in the index").containsAll(acknowledged);
        try (StoreFixture store = StoreFixture.command(server.data())) {
            Set<String> stored = new HashSet<>();
            new StudyRepository(store.database()).forEach(study -> stored.add(study.id()));
            assertThat(found).as("index and store").isEqualTo(stored);
        }
    }

    private static final class Killer implements AutoCloseable {
        private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();

        void killAfter(int microseconds, ServerProcess server) throws Exception {
            executor.schedule(
                            () -> {
                                server.kill();
                                return true;
                            },
                            microseconds,
                            TimeUnit.MICROSECONDS)
                    .get();
        }

        @Override
        public void close() {
            executor.shutdown();
        }
    }
}
