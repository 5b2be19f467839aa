package org.studielots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} beside a serving server: what it brings is found within a second, also by a second server on the same store. */
class ImportBesideServerTest {
    @TempDir
    Path first;

    @TempDir
    Path second;

    @TempDir
    Path files;

    private Path record(String nctId, String title) throws Exception {
        return Files.writeString(files.resolve(nctId + ".json"), """
                {"protocolSection":{
                  "identificationModule":{"nctId":"%s","briefTitle":"%s"},
                  "statusModule":{"overallStatus":"RECRUITING","statusVerifiedDate":"2026-10","lastUpdateSubmitDate":"2026-10-05"},
                  "sponsorCollaboratorsModule":{"leadSponsor":{"name":"Uppsala University","class":"OTHER"}},
                  "designModule":{"studyType":"OBSERVATIONAL"},
                  "contactsLocationsModule":{"locations":[{"city":"Uppsala","country":"Sweden"}]}}}
                """.formatted(nctId, title));
    }

    @Test
    void itsStudiesAreSoonFoundByEveryServer() throws Exception {
        try (ServerProcess one = ServerProcess.serve(first);
                ServerProcess two = ServerProcess.serve(second, "--spring.mongodb.uri=" + one.storeAddress())) {
            long before = one.ask("{studies{totalCount}}")
                    .path("studies")
                    .path("totalCount")
                    .asLong();
            assertThat(two.ask("{studies{totalCount}}")
                            .path("studies")
                            .path("totalCount")
                            .asLong())
                    .isEqualTo(before);

            for (String nctId : new String[] {"NCT70000001", "NCT70000002"}) {
                ServerProcess.Ended ended = ServerProcess.run(
                        first, "import", record(nctId, "Quokka cohort " + nctId).toString());
                assertThat(ended.exitCode()).as(ended.output()).isZero();
                for (ServerProcess server : new ServerProcess[] {one, two}) {
                    Awaitility.await()
                            .atMost(Duration.ofSeconds(30))
                            .until(() -> server.ask("{studies(filter:{text:\"" + nctId + "\"}){totalCount}}")
                                            .path("studies")
                                            .path("totalCount")
                                            .asLong()
                                    == 1);
                    assertThat(server.ask("{study(id:\"" + nctId + "\"){title{text}}}")
                                    .path("study")
                                    .path("title")
                                    .path("text")
                                    .asString())
                            .isEqualTo("Quokka cohort " + nctId);
                }
            }
            assertThat(two.ask("{studies(filter:{text:\"quokka\"}){totalCount}}")
                            .path("studies")
                            .path("totalCount")
                            .asLong())
                    .isEqualTo(2);
        }
    }

    @Test
    void wrongUseIsExplainedAndEndsWithTwo() throws Exception {
        ServerProcess.Ended unknown = ServerProcess.run(first, "imprt");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.output()).contains("imprt").contains("import FILE|DIR|URL");

        ServerProcess.Ended missing =
                ServerProcess.run(first, "import", files.resolve("nothing.json").toString());
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.output()).contains("nothing.json").doesNotContain("\tat ");
    }
}
