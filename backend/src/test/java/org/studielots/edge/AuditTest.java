package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The audit that the makers of GraphQL over HTTP publish, run against the edge. Needs node and npm, as the build does. */
@EdgeTest
class AuditTest {
    private static final Path AUDIT = Path.of(System.getProperty("studielots.repository", ".."), "infra", "audit");

    @LocalServerPort
    int port;

    @Test
    void theAuditFindsNothing() throws Exception {
        if (!Files.exists(AUDIT.resolve("node_modules/graphql-http/package.json"))) {
            assertThat(run("npm", "ci", "--no-audit", "--no-fund"))
                    .as("npm ci in infra/audit")
                    .endsWith("exit 0");
        }
        assertThat(run("node", "audit.mjs", "http://localhost:" + port + "/graphql"))
                .matches("(?s)\\d+ passed, 0 failed\\s+exit 0");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(AUDIT.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return output + "exit " + process.exitValue();
    }
}
