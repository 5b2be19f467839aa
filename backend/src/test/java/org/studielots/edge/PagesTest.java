package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the built pages are delivered. */
@EdgeTest(
        properties = {
            "spring.graphql.schema.locations=classpath:edge/",
            "studielots.pages.location=classpath:/edge/pages/",
            "studielots.security.connect-sources=https://api.example"
        })
class PagesTest {
    @LocalServerPort
    int port;

    private Asking asking = new Asking(0);

    @BeforeEach
    void connect() {
        asking = new Asking(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/studier", "/studier/NCT01", "/studier/NCT01/", "/studier?text=hud"})
    void knownAddressesShowThePage(String path) {
        HttpResponse<String> page = asking.get(path, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Sidan</title>");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(page, "Content-Type")).startsWith("text/html");
    }

    @Test
    void eachLanguageHasItsFile() {
        for (String path : new String[] {"/en", "/en/", "/en/studies/NCT01"}) {
            assertThat(asking.get(path, "Accept", "text/html").body()).as(path).contains("<title>The page</title>");
        }
        HttpResponse<String> missing = asking.get("/en/nothing", "Accept", "text/html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<title>The page</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/finns/inte", "/studier/a/b", "/graphql/inget"})
    void unknownAddressesShowThePageAs404(String path) {
        HttpResponse<String> page = asking.get(path, "Accept", "text/html,*/*;q=0.8");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<title>Sidan</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logo.png", "/assets/old-9f9f.js", "/studier/wp-login.php"})
    void aMissingFileIsAPlain404(String path) {
        HttpResponse<String> page = asking.get(path, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Sidan").contains("Här finns ingenting.", "nothing at this address");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aProgramIsToldInJson() {
        HttpResponse<String> missing = asking.get("/finns/inte", "Accept", "application/json");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(header(missing, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(missing.body())
                .contains("\"status\":404")
                .doesNotContain("trace")
                .doesNotContain("exception");

        HttpResponse<String> posted = asking.send(HttpRequest.newBuilder(asking.uri("/studier"))
                .POST(BodyPublishers.ofString("x"))
                .build());
        assertThat(posted.statusCode()).isEqualTo(405);
    }

    @Test
    void filesNamedByTheirContentAreKeptForever() {
        HttpResponse<String> script = asking.get("/assets/app-1a2b.js");
        assertThat(header(script, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(script, "Content-Type")).isEqualTo("text/javascript");
        assertThat(header(asking.get("/config.json"), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void compressedFormsAreSentToThoseWhoTakeThem() {
        HttpResponse<String> brotli = asking.get("/assets/app-1a2b.js", "Accept-Encoding", "gzip, deflate, br");
        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(brotli.body()).isEqualTo("BROTLI");
        assertThat(header(brotli, "Vary")).contains("Accept-Encoding");
        assertThat(header(asking.get("/assets/app-1a2b.js", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(asking.get("/assets/app-1a2b.js").body()).contains("console.log");
    }

    @Test
    void aPartOfAFileCanBeAskedFor() {
        HttpResponse<String> part = asking.get("/film.mp4", "Range", "bytes=100-199");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSize(100);
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 100-199/5000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..%2f..%2fapplication.yaml", "/%2e%2e/application.yaml", "/assets/..%5capplication.yaml"})
    void nothingOutsideTheFolderIsDelivered(String path) {
        assertThat(asking.get(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/finns/inte",
                "/graphql?query=%7B__typename%7D",
                "/graphql",
                "/actuator/health",
                "/film.mp4"
            })
    void everyAnswerIsProtected(String path) {
        HttpResponse<String> answer = asking.get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                                + "connect-src 'self' https://api.example; media-src 'self'; manifest-src 'self'; worker-src 'self'; "
                                + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Permissions-Policy")).contains("geolocation=(self)");
        assertThat(header(answer, "Server")).isEmpty();
        assertThat(header(answer, "X-Powered-By")).isEmpty();
    }

    @Test
    void onlyHealthIsPublicOfWhatOperatorsSee() {
        assertThat(asking.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("details");
        assertThat(asking.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(asking.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        for (String hidden : new String[] {"env", "beans", "metrics", "prometheus", "heapdump", "loggers", "info"}) {
            assertThat(asking.get("/actuator/" + hidden, "Accept", "application/json")
                            .statusCode())
                    .as(hidden)
                    .isEqualTo(404);
        }
    }

    @Test
    void theEditorForQueriesIsOurOwn() {
        for (String path : new String[] {"/graphiql", "/graphiql/"}) {
            HttpResponse<String> editor = asking.get(path, "Accept", "text/html");
            assertThat(editor.statusCode()).as(path).isEqualTo(200);
            assertThat(editor.body()).contains("GraphiQL").doesNotContain("https://");
            assertThat(header(editor, "Content-Security-Policy"))
                    .contains("script-src 'self';")
                    .doesNotContain("unsafe-eval");
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
