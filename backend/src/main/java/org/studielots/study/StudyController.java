package org.studielots.study;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import org.studielots.node.Nodes;
import org.studielots.node.Region;
import org.studielots.node.RegionCode;
import org.studielots.shared.Connection;
import org.studielots.shared.Language;
import org.studielots.shared.ServingOnly;
import org.studielots.shared.Versioned;
import reactor.core.publisher.Mono;

/** Fields of a study that are more than its own facts. */
@Controller
@Versioned
@ServingOnly
class StudyController {
    private final ContactChain contacts;
    private final PlainSentence sentence;
    private final Nodes nodes;
    private final StudyFilterReader filters;

    StudyController(
            ContactChain contacts,
            PlainSentence sentence,
            Nodes nodes,
            StudyFilterReader filters,
            OlderEventsRepository olderEvents,
            BatchLoaderRegistry loaders) {
        this.contacts = contacts;
        this.sentence = sentence;
        this.nodes = nodes;
        this.filters = filters;
        loaders.<StoredStudy, List<StatusEvent>>forName("statusEvents")
                .registerMappedBatchLoader(
                        (studies, environment) -> Mono.fromSupplier(() -> olderEvents.listEvents(studies)));
    }

    @SchemaMapping(typeName = "Study")
    String plainSentence(StudyView study, @Argument Language language) {
        return sentence.of(study, language);
    }

    @SchemaMapping(typeName = "Study")
    Contact contact(StudyView study) {
        return contacts.of(study.study()).get(0);
    }

    @SchemaMapping(typeName = "Study")
    List<Contact> contacts(StudyView study) {
        return contacts.of(study.study());
    }

    @SchemaMapping(typeName = "Study")
    List<Region> regions(StudyView study) {
        Set<RegionCode> codes = new LinkedHashSet<>();
        study.study().swedishSites().forEach(site -> {
            if (site.region() != null) {
                codes.add(site.region());
            }
        });
        return codes.stream().map(nodes::region).toList();
    }

    @SchemaMapping(typeName = "Study")
    Connection<SiteView> sites(
            StudyView study,
            @Argument @Nullable RegionCode region,
            @Argument @Nullable Map<String, Object> near,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        StudyFilter.Near place = filters.readNear(near);
        List<SiteView> all = SiteList.of(study, region, place);
        return Connection.of(all, "sites " + study.id() + " " + region + " " + place, first, after);
    }

    @SchemaMapping(typeName = "Study")
    CompletableFuture<Connection<StatusEvent>> statusHistory(
            StudyView study,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<StoredStudy, List<StatusEvent>> statusEvents) {
        CompletableFuture<List<StatusEvent>> events =
                study.stored().olderEvents().isEmpty()
                        ? CompletableFuture.completedFuture(study.stored().events())
                        : statusEvents.load(study.stored());
        return events.thenApply(all -> Connection.of(all, "history " + study.id(), first, after));
    }

    @SchemaMapping(typeName = "Sponsor", field = "class")
    SponsorClass sponsorClass(Sponsor sponsor) {
        return sponsor.sponsorClass();
    }

    @SchemaMapping(typeName = "StatusEvent")
    OffsetDateTime recordedAt(StatusEvent event) {
        return event.recordedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping(typeName = "Source")
    @Nullable String url(Source source) {
        return source.registry().findUrl(source.id()).orElse(null);
    }

    @SchemaMapping(typeName = "Source")
    String attribution(Source source) {
        return source.registry().attribution();
    }
}
