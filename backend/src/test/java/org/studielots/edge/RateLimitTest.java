package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each client may ask so often and no more. The proxy of these tests is the machine itself, so that a header names the client. */
@EdgeTest(
        properties = {
            "spring.graphql.schema.locations=classpath:edge/",
            "studielots.rate-limit.burst=5",
            "studielots.rate-limit.per-minute=6",
            "studielots.rate-limit.trusted-proxies=127.0.0.0/8, 10.0.0.0/8, ::1"
        })
class RateLimitTest {
    @LocalServerPort
    int port;

    private Asking asking = new Asking(0);

    @BeforeEach
    void connect() {
        asking = new Asking(port);
    }

    @Test
    void oneWhoAsksTooOftenIsToldWhenToComeBack() {
        for (int left = 4; left >= 0; left--) {
            HttpResponse<String> answer = from("192.0.2.1");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "RateLimit-Limit")).isEqualTo("5");
            assertThat(header(answer, "RateLimit-Remaining")).isEqualTo(Integer.toString(left));
            assertThat(Integer.parseInt(header(answer, "RateLimit-Reset"))).isBetween(1, 50);
        }

        HttpResponse<String> refused = from("192.0.2.1");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Asking.code(refused)).isEqualTo("RATE_LIMITED");
        assertThat(Asking.error(refused).path("message").stringValue()).contains("6 a minute", "Retry-After");
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 10);
        assertThat(header(refused, "RateLimit-Remaining")).isEqualTo("0");
        assertThat(header(refused, "Access-Control-Allow-Origin")).isEqualTo("*");

        assertThat(from("192.0.2.2").statusCode()).as("another client").isEqualTo(200);
    }

    @Test
    void aHouseholdIsOneClient() {
        for (int i = 0; i < 5; i++) {
            assertThat(from("2001:db8:1:1::" + i).statusCode()).isEqualTo(200);
        }
        assertThat(from("2001:db8:1:1::ffff").statusCode()).isEqualTo(429);
        assertThat(from("2001:db8:1:2::1").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyWhatATrustedProxyWroteIsBelieved() {
        // The client wrote the first two itself; the proxy it came to was 198.51.100.9's.
        for (int i = 0; i < 5; i++) {
            assertThat(from("203.0.113." + i + ", 198.51.100.9, 10.1.2.3").statusCode())
                    .isEqualTo(200);
        }
        assertThat(from("203.0.113.77, 198.51.100.9, 10.1.2.3").statusCode()).isEqualTo(429);
    }

    @Test
    void anUnchangedAnswerIsNotCounted() {
        String client = "192.0.2.50";
        HttpResponse<String> first = asking.ask("{ today }", "X-Forwarded-For", client);
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> again =
                    asking.ask("{ today }", "X-Forwarded-For", client, "If-None-Match", header(first, "ETag"));
            assertThat(again.statusCode()).isEqualTo(304);
        }
        assertThat(header(asking.ask("{ today }", "X-Forwarded-For", client), "RateLimit-Remaining"))
                .isEqualTo("3");
    }

    @Test
    void aWrongQuestionCountsToo() {
        for (int i = 0; i < 5; i++) {
            assertThat(asking.postRaw("{", "X-Forwarded-For", "192.0.2.60", "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(from("192.0.2.60").statusCode()).isEqualTo(429);
    }

    private HttpResponse<String> from(String client) {
        return asking.post(Map.of("query", "{ __typename }"), "X-Forwarded-For", client);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
