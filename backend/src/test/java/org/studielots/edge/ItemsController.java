package org.studielots.edge;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.studielots.edge.Items.Edge;
import org.studielots.edge.Items.Item;
import org.studielots.edge.Items.Page;
import org.studielots.edge.Items.PageInfo;
import org.studielots.edge.Items.Site;
import org.studielots.edge.Items.Text;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.SwedishTime;
import org.studielots.shared.Versioned;

@TestComponent
@Controller
class ItemsController {
    private final Items items;
    private final Clock clock;

    ItemsController(Items items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @QueryMapping
    Page<Item> items(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        int from = after == null ? 0 : Integer.parseInt(after) + 1;
        int count = first == null ? 20 : first;
        if (count < 0 || count > 100) {
            throw new DomainException(ErrorCode.INVALID_ARGUMENT, "`first` is " + count + "; give 1 to 100.");
        }
        List<Edge<Item>> edges = items.list(from, count).stream()
                .map(item -> new Edge<>(item, Integer.toString(item.number())))
                .toList();
        return new Page<>(edges, new PageInfo(true, false, "0", Integer.toString(from + count)), Items.COUNT);
    }

    @SchemaMapping(typeName = "ItemEdge")
    String match(Edge<Item> edge) {
        return "hit " + edge.cursor() + " of list " + items.lists.get();
    }

    @QueryMapping
    @Nullable Item item(@Argument String id) {
        return id.matches("I\\d+") ? items.item(Integer.parseInt(id.substring(1))) : null;
    }

    @Versioned
    @SchemaMapping(typeName = "Text")
    String text(Text text, @Argument @Nullable Boolean upper) {
        return Boolean.TRUE.equals(upper) ? text.value().toUpperCase(Locale.ROOT) : text.value();
    }

    @Versioned
    @BatchMapping
    Map<Item, Page<Site>> sites(List<Item> of) {
        items.batches.incrementAndGet();
        Map<Item, Page<Site>> pages = new HashMap<>();
        for (Item item : of) {
            List<Edge<Site>> edges = Site.of(item).stream()
                    .map(site -> new Edge<>(site, site.id()))
                    .toList();
            pages.put(item, new Page<>(edges, new PageInfo(false, false, null, null), edges.size()));
        }
        return pages;
    }

    @Versioned
    @SchemaMapping(typeName = "Item")
    List<Site> nearby(Item item, @Argument @Nullable String region, @Argument int limit) {
        return Site.of(item).stream()
                .filter(site -> region == null
                        || site.region() != null && site.region().code().equals(region))
                .limit(limit)
                .toList();
    }

    @SchemaMapping(typeName = "Item")
    int live(Item item) {
        return items.live.incrementAndGet();
    }

    @Versioned
    @SchemaMapping(typeName = "Item")
    @Nullable String fragile(Item item) {
        if (item.number() % 2 == 1) {
            throw new DomainException(ErrorCode.UNAVAILABLE, "The part for " + item.id() + " cannot be reached.");
        }
        return "whole";
    }

    @QueryMapping
    String echo(@Argument String text) {
        return text;
    }

    @QueryMapping
    int calls() {
        return items.lists.incrementAndGet();
    }

    @QueryMapping
    String today() {
        return SwedishTime.today(clock).toString();
    }

    @QueryMapping
    String broken() {
        throw new IllegalStateException("the secret cause");
    }

    @QueryMapping
    @Nullable String wrong(@Argument @Nullable Integer value) {
        throw new DomainException(ErrorCode.INVALID_ARGUMENT, "`value` is " + value + "; give 1 to 3.");
    }

    @QueryMapping
    @Nullable String promised() {
        return null;
    }

    @MutationMapping
    int touch() {
        items.change(IntStream.range(0, 1).sum());
        return (int) items.version();
    }
}
