package org.studielots.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every Swedish location of the real records. */
class RealLocationsTest {
    private final Geography geography = new Geography();

    @ParameterizedTest
    @ValueSource(strings = {"sweden_sites_open.jsonl.gz", "worldwide_v2form.jsonl.gz"})
    void everySwedishLocationHasItsRegionAndMunicipality(String file) throws IOException {
        List<JsonNode> locations = locations(SharedData.require("data/ctgov").resolve(file));
        assertThat(locations).hasSize(235);
        List<String> open = new ArrayList<>();
        int hospitals = 0;
        for (JsonNode location : locations) {
            Location found = locate(location);
            if (found.region() == null || found.municipality() == null || found.position() == null) {
                open.add(location.toString());
            }
            hospitals += found.hospital() == null ? 0 : 1;
        }
        assertThat(open).as("locations without region or municipality").isEmpty();
        assertThat(hospitals).isGreaterThanOrEqualTo(138);
    }

    @Test
    void noLocationAbroadIsPlacedInSweden() throws IOException {
        Path file = SharedData.require("data/ctgov/worldwide_v2form.jsonl.gz");
        int abroad = 0;
        for (JsonNode location : all(file)) {
            if (!location.path("country").asString("").equals("Sweden")) {
                assertThat(locate(location).region()).isNull();
                abroad++;
            }
        }
        assertThat(abroad).isGreaterThan(10_000);
    }

    private Location locate(JsonNode location) {
        return geography.locate(
                text(location, "facility"),
                text(location, "city"),
                text(location, "state"),
                text(location, "zip"),
                text(location, "country"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isMissingNode() ? null : node.path(field).asString();
    }

    private static List<JsonNode> locations(Path file) throws IOException {
        return all(file).stream()
                .filter(l -> l.path("country").asString("").equals("Sweden"))
                .toList();
    }

    private static List<JsonNode> all(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        List<JsonNode> locations = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                mapper.readTree(line)
                        .path("protocolSection")
                        .path("contactsLocationsModule")
                        .path("locations")
                        .forEach(locations::add);
            }
        }
        return locations;
    }
}
