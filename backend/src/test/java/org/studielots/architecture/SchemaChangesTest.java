package org.studielots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Partners build on the schema, so it changes only by addition, and by removing what was {@code @deprecated} before. It is compared with
 * {@code schema/released.graphql}, the schema that was committed last, in one file; see {@code infra/adr/0003-schema-changes.md}.
 */
class SchemaChangesTest {

    private static final Path RELEASED = Repository.resolve("schema/released.graphql");
    private static final String COMMAND =
            "mvn -q -pl backend -am test -Dtest=SchemaChangesTest -Dsurefire.failIfNoSpecifiedTests=false -Dschema.accept=";

    @Test
    void theSchemaBreaksNoQueryThatWorkedBefore() throws IOException {
        if (accepting("breaking")) {
            return;
        }
        assertThat(breakingChanges(released(), Schema.print(Schema.current())))
                .as("changes of the schema that break partners. Keep the element and mark it @deprecated(reason:), or,"
                        + " when the change is meant to break: " + COMMAND + "breaking")
                .isEmpty();
    }

    @Test
    void everyChangeOfTheSchemaIsCommittedAsReleased() throws IOException {
        String current = Schema.print(Schema.current());
        if (accepting("additions") && breakingChanges(released(), current).isEmpty() || accepting("breaking")) {
            Files.writeString(RELEASED, current);
        }
        assertThat(differentLines(released(), current))
                .as(
                        "lines that schema/released.graphql lacks (+) or has too many (-): it must be the schema of this commit."
                                + " Write it: " + COMMAND + "additions")
                .isEmpty();
    }

    @Test
    void aRemovedFieldIsBreaking() {
        assertThat(breakingChanges("type Query { a: Int b: Int }", "type Query { a: Int }"))
                .singleElement()
                .asString()
                .contains("Query.b");
    }

    @Test
    void aRemovedEnumValueIsBreaking() {
        assertThat(breakingChanges("type Query { a: E } enum E { X Y }", "type Query { a: E } enum E { X }"))
                .isNotEmpty();
    }

    @Test
    void anAnswerThatMayBecomeNullIsBreaking() {
        assertThat(breakingChanges("type Query { a: Int! }", "type Query { a: Int }"))
                .isNotEmpty();
    }

    @Test
    void aNewRequiredArgumentIsBreaking() {
        assertThat(breakingChanges("type Query { a: Int }", "type Query { a(b: Int!): Int }"))
                .isNotEmpty();
    }

    @Test
    void anAdditionIsNotBreaking() {
        assertThat(breakingChanges("type Query { a: Int }", "type Query { a(b: Int): Int! c: Int }"))
                .isEmpty();
    }

    @Test
    void removingWhatWasDeprecatedIsNotBreaking() {
        assertThat(breakingChanges(
                        "type Query { a: Int b: Int @deprecated(reason: \"Use a.\") }", "type Query { a: Int }"))
                .isEmpty();
    }

    private static List<String> breakingChanges(String before, String now) {
        CapturingReporter found = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, now), found);
        return found.getBreakages().stream()
                .filter(change -> change.getCategory() != DiffCategory.DEPRECATION_REMOVED)
                .map(SchemaChangesTest::describe)
                .toList();
    }

    private static List<String> differentLines(String before, String now) {
        if (before.equals(now)) {
            return List.of();
        }
        List<String> old = before.lines().toList();
        List<String> current = now.lines().toList();
        List<String> lines = Stream.concat(
                        current.stream().filter(line -> !old.contains(line)).map(line -> "+ " + line),
                        old.stream().filter(line -> !current.contains(line)).map(line -> "- " + line))
                .toList();
        return lines.isEmpty() ? List.of("the same lines in other places") : lines;
    }

    private static String describe(DiffEvent change) {
        String field = change.getFieldName() == null ? "" : "." + change.getFieldName();
        return change.getTypeName() + field + ": " + change.getReasonMsg();
    }

    private static String released() throws IOException {
        return Files.exists(RELEASED) ? Files.readString(RELEASED) : "type Query";
    }

    private static boolean accepting(String what) {
        return System.getProperty("schema.accept", "").equals(what);
    }
}
