package org.studielots.node;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** The questions about nodes, regions and places. Everything is in memory, so nothing needs batching. */
@Controller
class NodeController {
    private static final int PLACES = 10;
    private static final int MOST_PLACES = 50;
    private static final int LONGEST_PREFIX = 100;

    private final Nodes nodes;
    private final Geography geography;

    NodeController(Nodes nodes, Geography geography) {
        this.nodes = nodes;
        this.geography = geography;
    }

    @QueryMapping
    List<RegionalNode> regionalNodes() {
        return nodes.regionalNodes();
    }

    @QueryMapping
    @Nullable RegionalNode regionalNode(@Argument String id) {
        return nodes.findRegionalNode(id).orElse(null);
    }

    @QueryMapping
    @Nullable LocalNode localNode(@Argument String id) {
        return nodes.findLocalNode(id).orElse(null);
    }

    @QueryMapping
    List<Region> regions() {
        return nodes.regions();
    }

    @QueryMapping
    List<Municipality> municipalities(@Argument @Nullable RegionCode region) {
        return region == null ? nodes.municipalities() : nodes.municipalitiesOf(region);
    }

    @QueryMapping
    NationalEntry nationalEntry() {
        return nodes.nationalEntry();
    }

    @QueryMapping
    List<Place> places(@Argument String startingWith, @Argument @Nullable Integer first) {
        int limit = first == null ? PLACES : first;
        if (limit < 1 || limit > MOST_PLACES) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "`first` of places is " + limit + "; give a number from 1 to " + MOST_PLACES + ".");
        }
        if (startingWith.length() > LONGEST_PREFIX) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "`startingWith` of places has " + startingWith.length() + " characters; give at most "
                            + LONGEST_PREFIX + ".");
        }
        return geography.suggestPlaces(startingWith, limit);
    }
}
