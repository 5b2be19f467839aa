package org.studielots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code vocabulary-gaps} as whoever runs it has it. */
class VocabularyGapsTest {
    private static final String RECORD = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT0000000%d","briefTitle":"A study"},"conditionsModule":{"conditions":[%s]}}}
            """;

    @TempDir
    Path folder;

    @Test
    void conditionsThatNoConceptCoversAreListedMostFirst() throws Exception {
        Path file = Files.writeString(
                folder.resolve("records.jsonl"),
                RECORD.formatted(1, "\"Asthma\",\"Zorblaxia\",\"Qwerticism\"")
                        + RECORD.formatted(2, "\"Diabetes Mellitus, Type 2\",\"zorblaxia\""));

        ServerProcess.Ended ended = ServerProcess.run(folder.resolve("data"), "vocabulary-gaps", file.toString());

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(ended.output())
                .containsSubsequence("2\tzorblaxia", "1\tqwerticism", "2 of 4 conditions", "3 of 5 times")
                .doesNotContainIgnoringCase("asthma")
                .doesNotContain("diabetes");
    }

    @Test
    void aFileThatIsNotThereIsWrongUse() throws Exception {
        ServerProcess.Ended ended = ServerProcess.run(folder.resolve("data"), "vocabulary-gaps", "no-such.jsonl");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.output()).contains("no-such.jsonl");
    }
}
