package org.studielots.node;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.studielots.shared.Language;
import org.studielots.shared.Versioned;

/** What regions, healthcare regions, municipalities, hospitals and places lead to. */
@Controller
@Versioned
class RegionController {
    private final Nodes nodes;

    RegionController(Nodes nodes) {
        this.nodes = nodes;
    }

    @SchemaMapping
    String name(Region region, @Argument Language language) {
        return region.name().in(language);
    }

    @SchemaMapping
    String countyCode(Region region) {
        return region.county();
    }

    @SchemaMapping
    String countyName(Region region, @Argument Language language) {
        return region.countyName().in(language);
    }

    @SchemaMapping
    List<HealthcareRegion> healthcareRegions(Region region) {
        return nodes.healthcareRegionsOf(region.code());
    }

    @SchemaMapping
    List<RegionalNode> regionalNodes(Region region) {
        return nodes.regionalNodesOf(region.code(), null);
    }

    @SchemaMapping
    @Nullable LocalNode localNode(Region region) {
        return nodes.findLocalNodeOf(region.code()).orElse(null);
    }

    @SchemaMapping
    List<Municipality> municipalities(Region region) {
        return nodes.municipalitiesOf(region.code());
    }

    @SchemaMapping
    String name(HealthcareRegion healthcareRegion, @Argument Language language) {
        return healthcareRegion.name().in(language);
    }

    @SchemaMapping
    RegionalNode regionalNode(HealthcareRegion healthcareRegion) {
        return nodes.regionalNodeOfHealthcareRegion(healthcareRegion.id());
    }

    @SchemaMapping
    Region region(Municipality municipality) {
        return nodes.region(municipality.region());
    }

    @SchemaMapping
    HealthcareRegion healthcareRegion(Municipality municipality) {
        return nodes.healthcareRegion(municipality.healthcareRegion());
    }

    @SchemaMapping
    RegionalNode regionalNode(Municipality municipality) {
        return nodes.regionalNodeOf(municipality);
    }

    @SchemaMapping
    Region region(Hospital hospital) {
        return nodes.region(hospital.region());
    }

    @SchemaMapping
    Municipality municipality(Hospital hospital) {
        return nodes.findMunicipality(hospital.municipality()).orElseThrow();
    }

    @SchemaMapping
    Region region(Place place) {
        return nodes.region(place.region());
    }

    @SchemaMapping
    @Nullable Municipality municipality(Place place) {
        String code = place.municipality();
        return code == null ? null : nodes.findMunicipality(code).orElse(null);
    }
}
