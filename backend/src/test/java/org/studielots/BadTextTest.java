package org.studielots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Texts that nobody means, or means ill: an ordinary answer or a clear error, soon. */
class BadTextTest extends CatalogueApi {
    private static final int LONGEST = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String SEARCH =
            "query($filter: StudyFilter){studies(filter:$filter first:20){totalCount edges{node{id} match{reasons{kind}}}"
                    + " facets{statuses{count}} relaxations{count} spellings{text count} relatedConcepts{count}"
                    + " nearMisses{node{id}} interpretation{description text filter parts{kind typed}}}}";

    private JsonNode search(String text) throws Exception {
        return answer(SEARCH, Map.of("filter", Map.of("text", text)));
    }

    private long everything() throws Exception {
        return ask("{studies(first:0){totalCount}}")
                .path("studies")
                .path("totalCount")
                .asLong();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\n\t", "och i på att the of", "???", "...", "*", "\"\"", "()", "\\", "\u200B", "🙂"})
    void aTextThatSaysNothingAsksForNothing(String text) throws Exception {
        JsonNode answer = search(text);
        assertThat(answer.path("errors").isEmpty()).as(answer.toString()).isTrue();
        assertThat(answer.path("data").path("studies").path("totalCount").asLong())
                .isEqualTo(everything());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"bröstcancer\"",
                "(bröstcancer)",
                "[bröstcancer]",
                "{bröstcancer}",
                "bröstcancer*",
                "?bröstcancer?",
                "bröstcancer~2",
                "bröstcancer^99",
                "+bröstcancer",
                "-bröstcancer",
                "!bröstcancer",
                "\\bröstcancer\\",
                "/bröstcancer/",
                "bröstcancer:",
                "<b>bröstcancer</b>",
                "bröstcancer 🙂🎗️",
                "\u202Ebröstcancer\u202C",
                "\u0000bröstcancer\u0000",
                "bro\u0308stcancer",
                "BRÖSTCANCER"
            })
    void signsAreNoQuerySyntax(String text) throws Exception {
        long plain = search("bröstcancer")
                .path("data")
                .path("studies")
                .path("totalCount")
                .asLong();
        JsonNode found = search(text).path("data").path("studies");
        assertThat(plain).isPositive();
        assertThat(found.path("totalCount").asLong()).as(text).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE studies; --",
                "{\"$where\": \"sleep(5000)\"}",
                "${jndi:ldap://127.0.0.1/a}",
                "title:* OR *:*",
                "[* TO *]",
                "سرطان الثدي",
                "סרטן השד",
                "乳腺癌",
                "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
                "%00%0a../../etc/passwd",
                "NCT99999999",
                "((((((((((((((((((((",
                "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""
            })
    void strangeTextsGetAnOrdinaryAnswer(String text) throws Exception {
        JsonNode answer = search(text);
        assertThat(answer.path("errors").isEmpty()).as(answer.toString()).isTrue();
    }

    @Test
    void halfOfASurrogatePairIsTakenOrRefusedClearly() throws Exception {
        JsonNode answer = rawAnswer("{\"query\":\"{studies(filter:{text:\\\"cancer \\uD83D\\\"}){totalCount}}\"}");
        assertThat(answer.has("data") || answer.has("errors")).isTrue();
        assertThat(answer.toString()).doesNotContain("Exception").doesNotContain("INTERNAL");
    }

    @Test
    void aTextOfTenThousandCharactersIsReadAndALongerOneRefused() throws Exception {
        String text = "bröstcancer ".repeat(LONGEST).substring(0, LONGEST);
        assertThat(search(text).path("errors").isEmpty()).isTrue();
        JsonNode error = search(text + "x").path("errors").path(0);
        assertThat(error.path("message").asString()).contains("10001").contains("10000");
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("INVALID_ARGUMENT");
    }

    static Stream<String> costlyTexts() {
        Random random = new Random(7);
        return Stream.of(
                words(random, 5, 8),
                words(random, 9, 14),
                words(random, 40, 60),
                words(random, 2, 3),
                Stream.of("broskcancar", "lungkanset", "diabeses", "hjärtefarkt", "depresson", "leukeni")
                        .map(word -> (word + " ").repeat(270))
                        .collect(Collectors.joining()),
                "a ".repeat(LONGEST),
                "1 år ".repeat(LONGEST),
                "no ".repeat(LONGEST),
                "inte ".repeat(LONGEST),
                "umeå ".repeat(LONGEST),
                "typ 2 ".repeat(LONGEST),
                "NCT0000000".repeat(LONGEST),
                "ä".repeat(LONGEST),
                "e\u0301".repeat(LONGEST),
                "🙂".repeat(LONGEST),
                ".".repeat(LONGEST));
    }

    private static String words(Random random, int shortest, int longest) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LONGEST) {
            int length = shortest + random.nextInt(longest - shortest + 1);
            random.ints(length, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
            text.append(' ');
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("costlyTexts")
    void noTextCostsMuch(String text) throws Exception {
        String longest = text.substring(0, Math.min(LONGEST, text.length()));
        search(longest);
        long begin = System.nanoTime();
        JsonNode answer = search(longest);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertThat(answer.path("errors").isEmpty())
                .as(answer.toString()
                        .substring(0, Math.min(500, answer.toString().length())))
                .isTrue();
        assertThat(took).as(longest.substring(0, 40)).isLessThan(PATIENCE);
    }

    @Test
    void aQuestionOfMisspeltWordsCostsLittle() throws Exception {
        // As many words as a text may have that is no description, each to be corrected by all means there are.
        String text = words(new Random(9), 12, 14).substring(0, 160);
        search(text);
        long begin = System.nanoTime();
        search(text);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "\"", "\\", "🙂", "\u0000", "سرطان", "'; --", "qqqqqqqqqqqqqqqqqqqq"})
    void suggestionsTakeAnything(String text) throws Exception {
        JsonNode answer = answer("query($text: String!){suggestions(text:$text){text}}", Map.of("text", text));
        assertThat(answer.path("errors").isEmpty()).as(answer.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, -1})
    void anImpossibleAgeIsRefusedWithTheRange(int years) throws Exception {
        Map<String, Object> age = Map.of("age", Map.of("value", years, "unit", "YEARS"));
        JsonNode error = answer(SEARCH, Map.of("filter", age)).path("errors").path(0);
        assertThat(error.path("message").asString())
                .contains(String.valueOf(years))
                .contains("0 days to 130 years");
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("INVALID_ARGUMENT");
    }

    @ParameterizedTest
    @CsvSource({"place, Upsalla, Uppsala", "municipality, Uppsalla, Uppsala", "postcode, 00000, 00000"})
    void anUnknownPlaceIsSaidAndOthersAreNamed(String way, String name, String named) throws Exception {
        Map<String, Object> near = Map.of("near", Map.of(way, name));
        JsonNode error = answer(SEARCH, Map.of("filter", near)).path("errors").path(0);
        assertThat(error.path("message").asString()).contains(name).contains(named);
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("INVALID_ARGUMENT");
    }
}
