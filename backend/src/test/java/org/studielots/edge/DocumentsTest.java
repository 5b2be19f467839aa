package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.PublicDocument;

/** How the documents of features are delivered and refused. */
@EdgeTest(
        properties = {
            "spring.graphql.schema.locations=classpath:edge/",
            "studielots.rate-limit.per-minute=60",
            "studielots.rate-limit.burst=5",
            "studielots.rate-limit.trusted-proxies=127.0.0.1,::1"
        })
@Import(DocumentsTest.Document.class)
@ExtendWith(OutputCaptureExtension.class)
class DocumentsTest {
    @LocalServerPort
    int port;

    private Asking asking = new Asking(0);
    private static int readers;

    /** Another reader for each test, so that none uses up what another may ask. */
    private String reader = "";

    @BeforeEach
    void connect() {
        asking = new Asking(port);
        reader = "192.0.2." + ++readers;
    }

    private HttpResponse<String> get(String address, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-Forwarded-For";
        all[headers.length + 1] = reader;
        return asking.get(address, all);
    }

    @Test
    void theyAreTakenAsOftenAsTheApiAndNoMore() {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = get("/said.txt");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "RateLimit-Limit")).isEqualTo("5");
        }
        HttpResponse<String> refused = get("/said.txt?language=en");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(header(refused, "Retry-After")).isEqualTo("1");
        assertThat(refused.body()).contains("Wait 1 seconds.", "\"code\":\"RATE_LIMITED\"");
        assertThat(get("/said.txt").body()).contains("Vänta 1 sekunder.");
        assertThat(get("/graphql?query=%7B__typename%7D").statusCode())
                .as("one limit for all")
                .isEqualTo(429);
    }

    @Test
    void theyAreToldTheAddressThatTheReaderSees() {
        assertThat(get("/said.txt").body()).isEqualTo("http://localhost:" + port + " SV {}");
        assertThat(get("/said.txt?a=1&a=%C3%A5&language=en", "X-Forwarded-Proto", "https")
                        .body())
                .isEqualTo("https://localhost:" + port + " EN {a=[1, å]}");
    }

    @Test
    void headIsGetWithoutTheBodyAndNothingElseIsTaken() {
        HttpResponse<String> head = asking.send(HttpRequest.newBuilder(asking.uri("/said.txt"))
                .method("HEAD", BodyPublishers.noBody())
                .header("X-Forwarded-For", reader)
                .build());
        HttpResponse<String> got = get("/said.txt");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length"))
                .isEqualTo(Integer.toString(got.body().length()));
        assertThat(header(head, "ETag")).isEqualTo(header(got, "ETag"));

        HttpResponse<String> posted = asking.send(HttpRequest.newBuilder(asking.uri("/said.txt"))
                .POST(BodyPublishers.ofString("x"))
                .build());
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(header(posted, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        HttpResponse<String> options = asking.send(HttpRequest.newBuilder(asking.uri("/said.txt"))
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(header(options, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void refusalsAreInTheReadersLanguage() {
        assertThat(get("/said.txt?wrong=1").statusCode()).isEqualTo(400);
        assertThat(get("/said.txt?wrong=1").body())
                .contains("Adressen gick inte att förstå", "so it is", "INVALID_ARGUMENT");
        HttpResponse<String> building = get("/said.txt?building=1&language=en");
        assertThat(building.statusCode()).isEqualTo(503);
        assertThat(header(building, "Retry-After")).isNotEmpty();
        assertThat(building.body()).contains("cannot be reached just now").doesNotContain("inner");
        assertThat(asking.raw("/said.txt?a=%zz")).contains(" 400");
    }

    @Test
    void aFaultIsLoggedWithoutWhatWasAskedAndToldByItsNumber(CapturedOutput log) {
        HttpResponse<String> broken = get("/said.txt?fault=zqplantedqz");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("ange numret ").doesNotContain("xception");
        assertThat(log.getAll()).contains("in a document").doesNotContain("zqplantedqz");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @TestConfiguration
    static class Document {
        @Bean
        PublicDocument said() {
            return new PublicDocument() {
                @Override
                public String path() {
                    return "/said.txt";
                }

                @Override
                public String contentType() {
                    return "text/plain;charset=utf-8";
                }

                @Override
                public byte[] write(Request request) {
                    if (request.parameters().containsKey("wrong")) {
                        throw new DomainException(ErrorCode.INVALID_ARGUMENT, "so it is");
                    }
                    if (request.parameters().containsKey("building")) {
                        throw new DomainException(ErrorCode.UNAVAILABLE, "inner words");
                    }
                    if (request.parameters().containsKey("fault")) {
                        throw new IllegalStateException(request.parameters().toString());
                    }
                    return (request.site() + " " + request.language() + " " + request.parameters())
                            .getBytes(StandardCharsets.UTF_8);
                }
            };
        }
    }
}
