package org.studielots.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.store.ChangeLogRepository.Happened;

/** What the program needs of any MongoDB. */
abstract class StoreSuite {
    @TempDir
    Path folder;

    private StoreFixture store;

    abstract StoreFixture open(Path folder);

    @BeforeEach
    void open() {
        store = open(folder);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void changesGetPositionsWithoutGapInTheOrderOfAppending() {
        ChangeLogRepository log = store.newChangeLog();
        log.append(List.of(new Happened("a", 1), new Happened("b", 1)));
        log.append(List.of(new Happened("a", 2)));

        assertThat(log.listAfter(0))
                .containsExactly(new Change(1, "a", 1), new Change(2, "b", 1), new Change(3, "a", 2));
        assertThat(log.listAfter(2)).containsExactly(new Change(3, "a", 2));
        assertThat(log.listAfter(3)).isEmpty();
        assertThat(log.last()).isEqualTo(3);
    }

    @Test
    void aChangeThatIsAppendedTwiceHasOnePosition() {
        ChangeLogRepository log = store.newChangeLog();
        log.append(List.of(new Happened("a", 1), new Happened("b", 1)));
        store.newChangeLog().append(List.of(new Happened("c", 1), new Happened("a", 1), new Happened("d", 1)));

        assertThat(log.listAfter(0).stream().map(Change::subject)).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aReaderSkipsNoChangeWhileSeveralWritersAppend() throws Exception {
        int writers = 4;
        int each = 60;
        ExecutorService pool = Executors.newFixedThreadPool(writers + 1);
        AtomicBoolean done = new AtomicBoolean();
        Future<List<Change>> reader = pool.submit(() -> {
            ChangeLogRepository log = store.newChangeLog();
            List<Change> read = new ArrayList<>();
            boolean last;
            do {
                last = done.get();
                read.addAll(log.listAfter(read.size()));
            } while (!last);
            read.addAll(log.listAfter(read.size()));
            return read;
        });
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String name = "writer" + writer;
            writing.add(pool.submit(() -> {
                ChangeLogRepository log = store.newChangeLog();
                for (int i = 1; i < each; i += 3) {
                    log.append(List.of(new Happened(name, i), new Happened(name, i + 1), new Happened(name, i + 2)));
                }
            }));
        }
        for (Future<?> one : writing) {
            one.get();
        }
        done.set(true);
        List<Change> read = reader.get();
        pool.shutdown();

        assertThat(read).hasSize(writers * each);
        assertThat(read.stream().map(Change::position))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, writers * each)
                        .mapToObj(Long::valueOf)
                        .toList());
        Set<String> keys = new HashSet<>();
        read.forEach(change -> keys.add(change.subject() + change.version()));
        assertThat(keys).hasSize(writers * each);
    }

    @Test
    void theLastPositionIsFoundFromAnyStart() {
        store.newChangeLog()
                .append(IntStream.rangeClosed(1, 777)
                        .mapToObj(i -> new Happened("s" + i, 1))
                        .toList());

        assertThat(store.newChangeLog().last()).isEqualTo(777);
        assertThat(store.newChangeLog().listAfter(0)).hasSize(500);
        assertThat(store.newChangeLog().listAfter(700)).hasSize(77);
    }

    @Test
    void aNoteOfAWriterStaysUntilItIsTakenAway() {
        IntentRepository intents = store.newIntents();
        String id = intents.begin(List.of(new Happened("a", 3)));

        assertThat(intents.listAbandoned(false)).isEmpty();
        assertThat(intents.listAbandoned(true))
                .containsExactly(new IntentRepository.Intent(id, List.of(new Happened("a", 3)), false));
        intents.end(id);
        assertThat(intents.listAbandoned(true)).isEmpty();
    }

    @Test
    void aStoreOfANewerProgramIsRefusedAndAnOlderOneIsMigrated() {
        var meta = store.database().getCollection("meta");
        meta.updateOne(Filters.eq("_id", "schema"), Updates.set("version", 0));
        StoreSchema.open(store.database());
        assertThat(meta.find(Filters.eq("_id", "schema")).first().getInteger("version"))
                .isEqualTo(1);

        meta.updateOne(Filters.eq("_id", "schema"), Updates.set("version", 99));
        assertThatThrownBy(() -> StoreSchema.open(store.database()))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NEWER_STORE))
                .hasMessageContaining("99")
                .hasMessageContaining("newer program");
        meta.updateOne(Filters.eq("_id", "schema"), Updates.set("version", 1));
    }

    @Test
    void theStoreKeepsItsIdentity() {
        assertThat(store.newChangeLog().storeId())
                .isEqualTo(store.newChangeLog().storeId());
    }
}
