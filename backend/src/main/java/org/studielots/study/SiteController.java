package org.studielots.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.studielots.node.Hospital;
import org.studielots.node.LocalNode;
import org.studielots.node.Municipality;
import org.studielots.node.Nodes;
import org.studielots.node.Region;
import org.studielots.node.RegionCode;
import org.studielots.node.RegionalNode;
import org.studielots.shared.Versioned;

/** Fields of a site that join it with nodes and geography, all from memory. */
@Controller
@Versioned
class SiteController {
    private final Nodes nodes;

    SiteController(Nodes nodes) {
        this.nodes = nodes;
    }

    @SchemaMapping(typeName = "Site")
    @Nullable Hospital hospital(SiteView site) {
        String name = site.site().hospital();
        return name == null ? null : nodes.findHospital(name).orElse(null);
    }

    @SchemaMapping(typeName = "Site")
    @Nullable Municipality municipality(SiteView site) {
        String code = site.site().municipality();
        return code == null ? null : nodes.findMunicipality(code).orElse(null);
    }

    @SchemaMapping(typeName = "Site")
    @Nullable Region region(SiteView site) {
        RegionCode code = site.site().region();
        return code == null ? null : nodes.region(code);
    }

    @SchemaMapping(typeName = "Site")
    @Nullable LocalNode localNode(SiteView site) {
        return nodes.findLocalNodeOf(site.site().region()).orElse(null);
    }

    @SchemaMapping(typeName = "Site")
    List<RegionalNode> regionalNodes(SiteView site) {
        return nodes.regionalNodesOf(site.site().region(), site.site().municipality());
    }
}
