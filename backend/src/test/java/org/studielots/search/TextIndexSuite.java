package org.studielots.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studielots.shared.Position;

/** What an index does, whatever engine it is in. */
abstract class TextIndexSuite {
    private static final String WORDS = "words";
    private static final Position UMEA = new Position(63.8258, 20.2630);

    @TempDir
    Path folder;

    private @Nullable IndexHome<Text> home;
    private @Nullable Generation<Text> generation;
    private long version;

    abstract SearchEngine engine();

    @SearchEntity(name = "text")
    @Indexed(index = "text")
    static final class Text {
        @DocumentId
        @KeywordField(name = "key", sortable = Sortable.YES)
        final String id;

        @FullTextField(analyzer = TextAnalysis.READY)
        final String words;

        @KeywordField(aggregable = Aggregable.YES)
        final List<String> labels = new ArrayList<>();

        @KeywordField(normalizer = TextAnalysis.NAME)
        String name = "";

        @GenericField(sortable = Sortable.YES)
        @Nullable Long day;

        @GenericField(sortable = Sortable.YES)
        final List<GeoPoint> places = new ArrayList<>();

        Text(String id, String words) {
            this.id = id;
            this.words = words;
        }
    }

    private TextIndex<Text> index() {
        if (home == null || generation == null) {
            home = engine().home(
                            folder,
                            Text.class,
                            new IndexIdentity(UUID.randomUUID().toString(), 1));
            generation = home.openNext().orElseThrow();
        }
        return generation.index();
    }

    @AfterEach
    void close() {
        if (home != null && generation != null) {
            generation.close();
            home.close();
        }
    }

    private TextIndex<Text> indexOf(String... texts) {
        List<Text> entries = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            entries.add(new Text("T" + i, texts[i]));
        }
        write(entries);
        return index();
    }

    private void write(List<Text> texts) {
        index().write(texts.stream()
                .map(text -> new Entry<>(text.id, ++version, text))
                .toList());
    }

    private SearchPredicate all() {
        return index().predicates().matchAll().toPredicate();
    }

    @Test
    void frequencyIsTheNumberOfEntriesWithExactlyThatWord() {
        TextIndex<Text> index = indexOf("cancer cancer bröst", "cancer Cancer", "bröstcancer c:i21");

        assertThat(index.<Map<String, Long>>read(
                        s -> s.frequencies(WORDS, List.of("cancer", "bröst", "Cancer", "canc", "c:i21"))))
                .isEqualTo(Map.of("cancer", 2L, "bröst", 1L, "Cancer", 1L, "c:i21", 1L));
    }

    @Test
    void whatWasTakenOutIsNotCountedNorFound() {
        TextIndex<Text> index = indexOf("cancer", "cancer");

        index.write(List.of(new Entry<>("T0", 10, new Text("T0", "depression")), new Entry<>("T1", 11, null)));

        assertThat(index.<Map<String, Long>>read(s -> s.frequencies(WORDS, List.of("cancer", "depression"))))
                .isEqualTo(Map.of("depression", 1L));
        assertThat(index.<Long>read(s -> s.count(all()))).isEqualTo(1);
        assertThat(ids(HitOrder.by().id("key"), null, null, 9)).containsExactly("T0");
    }

    @Test
    void nearWordsBeginAlikeAndTheMostFrequentComesFirst() {
        TextIndex<Text> index =
                indexOf("cancer", "canser dancer cancern", "cancern cancrar", "cancern", "canecr", "smärta");

        assertThat(index.<List<String>>read(s -> s.nearWords(WORDS, "cancer", 1, 9)))
                .containsExactly("cancern", "canecr", "canser");
        assertThat(index.<List<String>>read(s -> s.nearWords(WORDS, "canser", 2, 2)))
                .containsExactly("cancern", "cancer");
        assertThat(index.<List<String>>read(s -> s.nearWords(WORDS, "xyz", 2, 2)))
                .isEmpty();
    }

    @Test
    void namesAreFoundWhateverTheirCase() {
        Text text = new Text("T0", "x");
        text.name = "Äggstockscancer";
        write(List.of(text));

        SearchPredicate named = index().predicates()
                .match()
                .field("name")
                .matching("ÄGGSTOCKSCANCER")
                .toPredicate();
        assertThat(index().<Long>read(s -> s.count(named))).isEqualTo(1);
    }

    @Test
    void noValueIsCutOffASpread() {
        List<Text> texts = IntStream.range(0, 2001)
                .mapToObj(i -> {
                    Text text = new Text("T" + i, "x");
                    text.labels.addAll(List.of("a" + i, "b" + i, "c" + i, "all"));
                    return text;
                })
                .toList();
        write(texts);

        Map<String, Long> spread = index().<Map<String, Map<String, Long>>>read(s -> s.spread(all(), List.of("labels")))
                .getOrDefault("labels", Map.of());

        assertThat(spread).hasSize(3 * 2001 + 1).containsEntry("all", 2001L).containsEntry("b2000", 1L);
    }

    @Test
    void aReaderSeesOneStateWhateverIsWrittenMeanwhile() {
        TextIndex<Text> index = indexOf("one", "two");

        List<Long> counts = index.read(snapshot -> {
            long before = snapshot.count(all());
            write(List.of(new Text("T9", "three")));
            return List.of(before, snapshot.count(all()));
        });

        assertThat(counts).containsExactly(2L, 2L);
        assertThat(index.<Long>read(s -> s.count(all()))).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "50"})
    void everyOrderIsReadPageByPageInBothDirections(int size) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Text text = new Text("T" + (char) ('a' + i), i % 3 == 0 ? "cancer cancer x" : "cancer y z å");
            text.day = i % 4 == 0 ? null : Long.valueOf(i % 5);
            if (i % 6 != 0) {
                text.places.add(GeoPoint.of(55 + i % 7, 13));
                text.places.add(GeoPoint.of(66, 23 - i % 2));
            }
            texts.add(text);
        }
        write(texts);
        HitOrder[][] orders = {
            {
                HitOrder.by().number("day", true).id("key"),
                HitOrder.by().number("day", true).idReversed("key")
            },
            {
                HitOrder.by().number("day", false).id("key"),
                HitOrder.by().number("day", false).idReversed("key")
            },
            {HitOrder.by().score().id("key"), HitOrder.by().score().idReversed("key")},
            {
                HitOrder.by().distance("places", UMEA).id("key"),
                HitOrder.by().distance("places", UMEA).idReversed("key")
            }
        };
        for (HitOrder[] order : orders) {
            List<String> forward = walk(order[0], size);
            List<String> backward = new ArrayList<>(walk(order[1], size));
            Collections.reverse(backward);
            assertThat(forward).hasSize(20).doesNotHaveDuplicates().isEqualTo(backward);
        }
        assertThat(walk(orders[0][0], size).subList(15, 20)).containsExactly("Ta", "Te", "Ti", "Tm", "Tq");
        assertThat(walk(orders[3][0], size).subList(16, 20)).containsExactly("Ta", "Tg", "Tm", "Ts");
    }

    private List<String> walk(HitOrder order, int size) {
        List<String> met = new ArrayList<>();
        List<Object> after = null;
        while (true) {
            List<Object> from = after;
            List<Hit> page = index().read(s -> s.page(cancer(), null, order, from, size));
            page.forEach(hit -> met.add(hit.id()));
            if (page.size() < size) {
                return met;
            }
            after = page.get(size - 1).values();
        }
    }

    private SearchPredicate cancer() {
        return index().predicates().match().field(WORDS).matching("cancer").toPredicate();
    }

    private List<String> ids(HitOrder order, @Nullable Nearness nearness, @Nullable List<Object> after, int size) {
        return index().read(s -> s.page(all(), nearness, order, after, size).stream()
                .map(Hit::id)
                .toList());
    }

    @Test
    void whatIsNearScoresMore() {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Text text = new Text("T" + i, "x");
            text.places.add(GeoPoint.of(70 - 2 * i, 20));
            texts.add(text);
        }
        texts.add(new Text("T5", "x"));
        texts.get(4).places.add(GeoPoint.of(UMEA.latitude(), UMEA.longitude()));
        write(texts);
        HitOrder order = HitOrder.by().score().id("key");
        Nearness near = new Nearness("places", UMEA, 4, 50);

        assertThat(ids(order, near, null, 9)).containsExactly("T4", "T3", "T2", "T1", "T0", "T5");
        // At no distance the whole weight is added, and none where there is no place.
        List<Double> scores = index().read(s -> s.page(all(), near, order, null, 9).stream()
                .map(hit -> (Double) hit.values().get(0))
                .toList());
        assertThat(scores.get(0)).isCloseTo(5, org.assertj.core.data.Offset.offset(0.001));
        assertThat(scores.get(5)).isEqualTo(1);
    }

    @Test
    void whatIsTypedIsNeverSyntax() {
        indexOf("cancer");
        for (String typed : List.of(
                "\"", "*", "can*", "a AND (b", "\\", "{\"match_all\":{}}", "'; DROP", "🫀", "\u0000", "\u202Ex")) {
            SearchPredicate predicate =
                    index().predicates().match().field(WORDS).matching(typed).toPredicate();
            assertThat(index().<Long>read(s -> s.count(predicate))).as(typed).isZero();
        }
    }
}
