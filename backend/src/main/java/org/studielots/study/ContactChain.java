package org.studielots.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studielots.node.Geography;
import org.studielots.node.LocalNode;
import org.studielots.node.NationalEntry;
import org.studielots.node.Nodes;
import org.studielots.node.RegionalNode;

/**
 * Whom to ask about a study, in order: its own contacts, the local nodes of its sites, the regional nodes of their municipalities, those
 * of the sponsor's region, the national entry (design.md, Contact; requirement M16). Never empty.
 */
@Component
class ContactChain {
    private final Nodes nodes;
    private final Geography geography;

    ContactChain(Nodes nodes, Geography geography) {
        this.nodes = nodes;
        this.geography = geography;
    }

    List<Contact> of(Study study) {
        List<Contact> chain = new ArrayList<>();
        study.contacts().forEach(published -> chain.add(Contact.of(published)));
        Set<LocalNode> local = new LinkedHashSet<>();
        Set<RegionalNode> regional = new LinkedHashSet<>();
        for (Site site : study.swedishSites()) {
            nodes.findLocalNodeOf(site.region()).ifPresent(local::add);
            regional.addAll(nodes.regionalNodesOf(site.region(), site.municipality()));
        }
        geography
                .findRegionOfOrganisation(study.sponsor().name())
                .ifPresent(region -> regional.addAll(nodes.regionalNodesOf(region, null)));
        local.forEach(node -> chain.add(Contact.of(Contact.Kind.LOCAL_NODE, node.name(), node.contact(), node.id())));
        regional.forEach(
                node -> chain.add(Contact.of(Contact.Kind.REGIONAL_NODE, node.name(), node.contact(), node.id())));
        NationalEntry entry = nodes.nationalEntry();
        chain.add(Contact.of(Contact.Kind.NATIONAL, entry.name(), entry.contact(), null));
        return List.copyOf(chain);
    }
}
