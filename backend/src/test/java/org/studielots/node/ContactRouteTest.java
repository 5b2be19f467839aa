package org.studielots.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContactRouteTest {
    private final Nodes nodes = new Nodes();

    @Test
    void everyNodeHasARoleAndAnHttpsAddress() {
        assertThat(routes()).hasSize(14).allSatisfy(route -> {
            assertThat(URI.create(route.url()).getScheme()).isEqualTo("https");
            assertThat(URI.create(route.url()).getHost()).isNotBlank();
            assertThat(route.role().swedish()).isNotBlank().doesNotContain("@");
            assertThat(route.role().english()).isNotBlank();
        });
    }

    @Test
    void everyAddressIsPrintedInItsSource() throws IOException {
        Path seeds = SharedData.require("seeds");
        Path facts = SharedData.require("data/text/facts_clinical_studies_sweden.md");
        for (ContactRoute route : routes()) {
            String source = route.printedIn().startsWith("seeds/")
                    ? Files.readString(seed(seeds, route.printedIn().substring("seeds/".length())))
                    : Files.readString(facts);
            assertThat(source).contains(route.url().substring("https://".length()));
        }
    }

    @Test
    void anAddressWithoutEncryptionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContactRoute(new BilingualName("a", "b"), "http://kliniskastudier.se", "x"));
    }

    private List<ContactRoute> routes() {
        return Stream.of(
                        nodes.regionalNodes().stream().map(RegionalNode::contact),
                        nodes.localNodes().stream().map(LocalNode::contact),
                        Stream.of(nodes.nationalEntry().contact()))
                .flatMap(s -> s)
                .toList();
    }

    private static Path seed(Path seeds, String number) throws IOException {
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(f -> f.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
