package org.studielots.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.studielots.Studielots;

/** The arrows between features, as design.md draws them ("Packages … arrows: may use"). */
class ModuleArrowsTest {

    /** Widening a line here is a decision about the architecture: write its ADR. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", Set.of()),
            entry("store", Set.of("shared")),
            entry("search", Set.of("shared")),
            entry("node", Set.of("shared", "store")),
            entry("vocabulary", Set.of("search", "shared")),
            entry("interpretation", Set.of("vocabulary", "search", "node", "shared")),
            entry("study", Set.of("interpretation", "vocabulary", "search", "node", "shared", "store")),
            entry("importer", Set.of("study", "node", "shared")),
            entry("feed", Set.of("study", "node", "shared")),
            entry("report", Set.of("study", "node", "identity", "shared")),
            entry("learning", Set.of("study", "node", "identity", "shared", "store")),
            entry("identity", Set.of("shared")),
            entry("edge", Set.of("identity", "shared")));

    @Test
    void noFeatureUsesAnotherThatItsPackageDoesNotAllow() {
        ApplicationModules.of(Studielots.class).verify();
    }

    @Test
    void everyFeatureAllowsItselfOnlyTheArrowsOfTheDesign() {
        Map<String, Set<String>> declared = declaredArrows();

        assertThat(MAY_USE.keySet())
                .as("a new package takes its line in this test's table, and in design.md's")
                .containsAll(declared.keySet());
        declared.forEach((feature, uses) -> assertThat(MAY_USE.get(feature))
                .as("@ApplicationModule(allowedDependencies) of " + feature)
                .containsAll(uses));
    }

    private static Map<String, Set<String>> declaredArrows() {
        return ApplicationModules.of(Studielots.class).stream()
                .collect(Collectors.toMap(
                        module -> module.getIdentifier().toString(),
                        module -> arrowsOf(module.getIdentifier().toString()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Set<String> arrowsOf(String feature) {
        ApplicationModule declaration = Code.MAIN
                .getPackage(Code.ROOT + "." + feature)
                .tryGetAnnotationOfType(ApplicationModule.class)
                .orElseThrow(() -> new AssertionError("package-info.java of " + feature
                        + " needs @ApplicationModule(allowedDependencies = {…}) with what it may use"));
        // The annotation's default, one special word, means "everything": it stays in the set, and is on no line of the
        // table.
        return Set.of(declaration.allowedDependencies());
    }
}
