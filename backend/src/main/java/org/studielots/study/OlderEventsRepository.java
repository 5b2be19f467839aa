package org.studielots.study;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/**
 * Status events that have moved out of their study's document, so that it never grows large. They are written here before the study
 * lets go of them; a page that no study names is what a writer that died left, and is written again.
 */
@Repository
class OlderEventsRepository {
    /** A study keeps at most so many events in its document; the older half moves out when there are more. */
    static final int KEPT = 100;

    private final MongoCollection<EventPage> pages;

    OlderEventsRepository(MongoDatabase database) {
        pages = database.getCollection("olderEvents", EventPage.class);
    }

    /** A page of events of one study, the newest first. Public since the driver's codec reads it. */
    public record EventPage(@BsonId String id, List<StatusEvent> events) {}

    /** The study with its oldest events moved out when it has too many. */
    StoredStudy relieve(StoredStudy stored) {
        if (stored.events().size() <= KEPT) {
            return stored;
        }
        List<StatusEvent> kept = stored.events().subList(0, KEPT / 2);
        List<StatusEvent> moved =
                List.copyOf(stored.events().subList(KEPT / 2, stored.events().size()));
        String page = stored.id() + "#" + moved.get(0).version();
        pages.replaceOne(Filters.eq("_id", page), new EventPage(page, moved), new ReplaceOptions().upsert(true));
        List<String> names = new ArrayList<>(stored.olderEvents().size() + 1);
        names.add(page);
        names.addAll(stored.olderEvents());
        return new StoredStudy(
                stored.study(), stored.version(), stored.mergedInto(), List.copyOf(kept), List.copyOf(names));
    }

    /** All events of each study, the newest first. One store call, whatever their number. */
    Map<StoredStudy, List<StatusEvent>> listEvents(Set<StoredStudy> studies) {
        List<String> wanted = new ArrayList<>();
        studies.forEach(stored -> wanted.addAll(stored.olderEvents()));
        Map<String, List<StatusEvent>> found = new HashMap<>();
        for (EventPage page : pages.find(Filters.in("_id", wanted))) {
            found.put(page.id(), page.events());
        }
        Map<StoredStudy, List<StatusEvent>> events = new HashMap<>();
        for (StoredStudy stored : studies) {
            List<StatusEvent> all = new ArrayList<>(stored.events());
            stored.olderEvents().forEach(page -> all.addAll(found.getOrDefault(page, List.of())));
            events.put(stored, all);
        }
        return events;
    }
}
