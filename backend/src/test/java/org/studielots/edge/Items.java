package org.studielots.edge;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Fragmentable;

/** A catalogue of a thousand items that tests change. */
final class Items {
    static final int COUNT = 1000;

    private final AtomicLong version = new AtomicLong(1);
    private final int[] versions = new int[COUNT];
    final AtomicInteger lists = new AtomicInteger();
    final AtomicInteger batches = new AtomicInteger();
    final AtomicInteger live = new AtomicInteger();

    long version() {
        return version.get();
    }

    /** Changes one item, as a write would. */
    void change(int number) {
        versions[number]++;
        version.incrementAndGet();
    }

    List<Item> list(int from, int count) {
        lists.incrementAndGet();
        return IntStream.range(from, Math.min(COUNT, from + count))
                .mapToObj(this::item)
                .toList();
    }

    Item item(int number) {
        return new Item(number, versions[number]);
    }

    record Item(int number, int version) implements Fragmentable {
        @Override
        public Object fragmentKey() {
            return this;
        }

        public String id() {
            return "I" + number;
        }

        public Text title() {
            return new Text("Åtgärd \"" + number + "\" i version " + version + " \uD83C\uDFCA", "SV");
        }

        public String status() {
            return number % 3 == 0 ? "CLOSED" : "OPEN";
        }

        public List<String> phases() {
            return number % 2 == 0 ? List.of() : List.of("PHASE1", "PHASE2");
        }

        public @Nullable String summary() {
            return number % 7 == 0 ? null : "En sammanfattning av det som prövas. ".repeat(8) + number;
        }

        public Item twin() {
            return new Item((number * 7 + 1) % COUNT, version);
        }
    }

    record Text(String value, String language) {}

    record Site(
            String id,
            String facility,
            @Nullable String city,
            String country,
            @Nullable Region region,
            String status) {
        static List<Site> of(Item item) {
            return IntStream.range(0, item.number() % 9)
                    .mapToObj(n -> new Site(
                            item.id() + "-" + n,
                            "Universitetssjukhuset " + n,
                            n % 4 == 0 ? null : "Umeå",
                            "Sweden",
                            n % 3 == 0 ? null : new Region("AC", "Västerbotten"),
                            item.status()))
                    .toList();
        }
    }

    record Region(String code, String name) {}

    record Page<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {}

    record Edge<T>(T node, String cursor) {}

    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
