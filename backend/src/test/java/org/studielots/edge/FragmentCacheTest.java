package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** A page that is put together from fragments is, byte by byte, the page that would have been made without them. */
@EdgeTest(
        properties = {
            "spring.graphql.schema.locations=classpath:edge/",
            "studielots.rate-limit.enabled=false",
            "studielots.cache.responses=off"
        })
class FragmentCacheTest {
    private static final int QUESTIONS = 400;

    @LocalServerPort
    int port;

    @Autowired
    Items items;

    @Autowired
    ExecutionGraphQlService engine;

    private Asking asking = new Asking(0);

    @BeforeEach
    void connect() {
        asking = new Asking(port);
    }

    @Test
    void randomQuestionsHaveTheSameBytesWithAndWithoutFragments() {
        Random random = new Random(20261121);
        AnswerWriter writer = new AnswerWriter();
        for (int i = 0; i < QUESTIONS; i++) {
            if (random.nextInt(10) == 0) {
                items.change(random.nextInt(30));
            }
            String query = query(random);
            Map<String, Object> variables = variables(random);
            String plain = new String(
                    writer.answer(List.of(), true, execute(query, variables)), java.nio.charset.StandardCharsets.UTF_8);
            for (int again = 0; again < 2; again++) {
                assertThat(asking.post(Map.of("query", query, "variables", variables))
                                .body())
                        .as("%s with %s", query, variables)
                        .isEqualTo(plain);
            }
        }
    }

    private @Nullable Object execute(String query, Map<String, Object> variables) {
        return Objects.requireNonNull(engine.execute(new DefaultExecutionGraphQlRequest(
                                query, null, variables, Map.of(), "1", Locale.ENGLISH))
                        .block())
                .getData();
    }

    private static String query(Random random) {
        String list = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(n -> field(random))
                .collect(Collectors.joining(" "));
        String spread = random.nextBoolean() ? "...F" : "... on Item { " + field(random) + " } ...F @include(if: $yes)";
        return "query($n: Int, $yes: Boolean!, $upper: Boolean, $region: String, $limit: Int) {"
                + " used: item(id: \"I3\") { x: nearby(region: $region, limit: $limit) { id } title { text(upper: $upper) } }"
                + " items(first: $n) { totalCount edges { cursor node { id @skip(if: $yes) " + list + " " + spread
                + " } } }"
                + " item(id: \"I4\") { ...F } } fragment F on Item { " + field(random) + " " + field(random) + " }";
    }

    private static String field(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "title { text language }";
            case 1 -> "title { loud: text(upper: true) }";
            case 2 -> "title { maybe: text(upper: $upper) }";
            case 3 -> "summary @include(if: $yes)";
            case 4 -> "sites(first: 100) { totalCount edges { cursor node { id city region { name } } } }";
            case 5 -> "nearby { id status }";
            case 6 -> "few: nearby(region: $region) { id facility }";
            case 7 -> "limited: nearby(limit: $limit) { id }";
            case 8 -> "twin { id title { text } twin { version phases } }";
            case 9 -> "phases status version";
            case 10 -> "__typename other: id";
            default -> {
                char letter = (char) ('A' + random.nextInt(3));
                yield "in" + letter + ": nearby(region: \"" + letter + "C\") { id }";
            }
        };
    }

    private static Map<String, Object> variables(Random random) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("n", 1 + random.nextInt(25));
        variables.put("yes", random.nextBoolean());
        if (random.nextBoolean()) {
            variables.put("upper", random.nextBoolean());
        }
        if (random.nextBoolean()) {
            variables.put("region", random.nextBoolean() ? "AC" : "C");
        }
        if (random.nextBoolean()) {
            variables.put("limit", random.nextInt(4));
        }
        return variables;
    }

    @Test
    void whatWasMadeOnceIsNotLoadedAgain() {
        String query = "{ items(first: 50) { edges { node { version sites { edges { node { facility } } } } } } }";
        String first = asking.post(query).body();
        int batches = items.batches.get();

        assertThat(asking.post(query).body()).isEqualTo(first);
        assertThat(items.batches.get())
                .as("batches loaded for the second answer")
                .isEqualTo(batches);

        items.change(7);
        asking.post(query);
        assertThat(items.batches.get()).as("one batch for the one that changed").isEqualTo(batches + 1);
    }

    @Test
    void aPageOfNewItemsIsLoadedInOneBatch() {
        int batches = items.batches.get();
        asking.data("{ items(first: 40, after: \"500\") { edges { node { id sites { totalCount } } } } }", Map.of());
        assertThat(items.batches.get()).isEqualTo(batches + 1);
    }

    @Test
    void aFieldWithoutThePromiseIsAnsweredAnewEveryTime() {
        String query = "{ items(first: 3) { edges { node { id live } } } }";
        assertThat(asking.post(query).body()).isNotEqualTo(asking.post(query).body());
    }

    @Test
    void whatBelongsToTheListIsNotPartOfAFragment() {
        String query = "{ items(first: 1) { edges { match node { id } } } }";
        assertThat(asking.post(query).body()).isNotEqualTo(asking.post(query).body());
    }

    @Test
    void anItemWithAnErrorBelowIsNotKept() {
        String query = "{ items(first: 2) { edges { node { id fragile } } } }";
        for (int i = 0; i < 2; i++) {
            assertThat(asking.post(query).body())
                    .contains("\"path\":[\"items\",\"edges\",1,\"node\",\"fragile\"]", "\"UNAVAILABLE\"", "\"whole\"");
        }
    }
}
