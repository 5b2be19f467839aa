package org.studielots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How the API takes ids, cursors and input of every kind. */
class CatalogueQuestionsTest extends CatalogueApi {
    @Test
    void aStudyIsFoundByAnyIdInAnySpelling() throws Exception {
        JsonNode study = ask("{study(id:\"nct 00000132\"){id registryIds{id url} sources{attribution dataDate}}}")
                .path("study");
        assertThat(study.path("registryIds").get(0).path("id").asString()).isEqualTo("NCT00000132");
        assertThat(study.path("sources").get(0).path("attribution").asString())
                .contains("National Library of Medicine");
        assertThat(ask("{study(id:\"" + study.path("id").asString() + "\"){id}}")
                        .path("study")
                        .path("id"))
                .isEqualTo(study.path("id"));
        assertThat(ask("{study(id:\"no such study\"){id}}").path("study").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{studies(first:-1){totalCount}} | INVALID_ARGUMENT | 0 to 100",
                "{studies(first:100000){totalCount}} | INVALID_ARGUMENT | 0 to 100",
                "{studies(first:5 last:5){totalCount}} | INVALID_ARGUMENT | not both",
                "{studies(after:\"nonsense\"){totalCount}} | INVALID_CURSOR | leave it out",
                "{studies(filter:{age:{value:400 unit:YEARS}}){totalCount}} | INVALID_ARGUMENT | 130 years",
                "{studies(filter:{age:{value:-1 unit:YEARS}}){totalCount}} | INVALID_ARGUMENT | 0 days",
                "{studies(filter:{near:{}}){totalCount}} | INVALID_ARGUMENT | exactly one",
                "{studies(filter:{near:{place:\"Atlantisborg\"}}){totalCount}} | INVALID_ARGUMENT | Atlantisborg",
                "{studies(filter:{near:{municipality:\"Umeå\" maxKm:0}}){totalCount}} | INVALID_ARGUMENT | 2000",
                "{studies(filter:{near:{position:{latitude:91 longitude:0}}}){totalCount}} | INVALID_ARGUMENT | -90 to 90",
                "{studies(orderBy:DISTANCE){totalCount}} | INVALID_ARGUMENT | filter.near",
                "{suggestions(text:\"a\" first:21){text}} | INVALID_ARGUMENT | 1 to 20",
                "{studies(filter:{statuses:[OPEN]}){totalCount}} | INVALID_QUERY | OPEN"
            })
    void badInputGetsAMessageThatSaysWhatWouldBeRight(String query, String code, String part) throws Exception {
        JsonNode error = answer(query, Map.of()).path("errors").get(0);
        assertThat(error.path("extensions").path("code").asString())
                .as(error.toString())
                .isIn(code, "INVALID_ARGUMENT");
        assertThat(error.path("message").asString())
                .contains(part)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void aCursorOfAnotherListIsRefused() throws Exception {
        String cursor = ask("{studies(first:1 orderBy:NEWEST){pageInfo{endCursor}}}")
                .path("studies")
                .path("pageInfo")
                .path("endCursor")
                .asString();
        JsonNode error = answer("{studies(first:1 orderBy:UPDATED after:\"" + cursor + "\"){totalCount}}", Map.of())
                .path("errors")
                .get(0);
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("INVALID_CURSOR");
        assertThat(cursor).doesNotContain("org.").hasSizeLessThan(200);
    }

    @Test
    void nothingTypedIsQuerySyntax() throws Exception {
        for (String text : List.of(
                "\"",
                "(",
                "*",
                "?",
                "\\",
                "a AND",
                "[1 TO",
                "'; DROP TABLE",
                "🙂",
                "\u202eabc",
                "~",
                "title:x",
                "\u0000",
                "och")) {
            JsonNode answer = answer("query($t:String){studies(filter:{text:$t}){totalCount}}", Map.of("t", text));
            assertThat(answer.path("errors").isEmpty()).as(text + answer).isTrue();
        }
        JsonNode tooLong =
                answer("query($t:String){studies(filter:{text:$t}){totalCount}}", Map.of("t", "x".repeat(10_001)));
        assertThat(tooLong.path("errors").get(0).path("message").asString()).contains("10000");
    }
}
