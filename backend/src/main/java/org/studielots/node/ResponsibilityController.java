package org.studielots.node;

import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.studielots.shared.Language;
import org.studielots.shared.Versioned;

/** What regional nodes, local nodes and the national entry lead to. */
@Controller
@Versioned
class ResponsibilityController {
    private final Nodes nodes;

    ResponsibilityController(Nodes nodes) {
        this.nodes = nodes;
    }

    @SchemaMapping
    String name(RegionalNode node, @Argument Language language) {
        return node.name().in(language);
    }

    @SchemaMapping
    HealthcareRegion healthcareRegion(RegionalNode node) {
        return nodes.healthcareRegion(node.healthcareRegion());
    }

    @SchemaMapping
    List<LocalNode> localNodes(RegionalNode node) {
        return nodes.localNodesOf(node);
    }

    @SchemaMapping
    List<Region> regions(RegionalNode node) {
        return nodes.regionsOf(node);
    }

    @SchemaMapping
    List<Municipality> municipalities(RegionalNode node) {
        return nodes.municipalitiesOf(node);
    }

    @SchemaMapping
    String name(LocalNode node, @Argument Language language) {
        return node.name().in(language);
    }

    @SchemaMapping
    Region region(LocalNode node) {
        return nodes.region(node.region());
    }

    @SchemaMapping
    RegionalNode regionalNode(LocalNode node) {
        return nodes.findRegionalNode(node.regionalNode()).orElseThrow();
    }

    @SchemaMapping
    String name(NationalEntry entry, @Argument Language language) {
        return entry.name().in(language);
    }

    @SchemaMapping
    String role(ContactRoute contact, @Argument Language language) {
        return contact.role().in(language);
    }
}
