package org.studielots.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * What writers are about to do. A writer notes here which changes it begins, writes the studies, gives the changes their positions, and
 * takes the note away. A note that stays tells of a writer that died in between, and {@link #listAbandoned} lets another finish: an
 * acknowledged change may get its position later, and is never lost.
 */
public final class IntentRepository {
    private static final Duration ABANDONED_AFTER = Duration.ofSeconds(10);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final MongoCollection<Document> intents;
    // How long a writer has been at work is the machine's time, also where the catalogue's clock is set to another day.
    private final InstantSource clock = InstantSource.system();

    IntentRepository(MongoDatabase database) {
        intents = database.getCollection("intents");
    }

    /**
     * A note of changes that a writer began.
     *
     * @param id the note's id
     * @param changes what it is about to change
     * @param forgotten whether it is so old that its writer cannot be at work any more
     */
    public record Intent(String id, List<ChangeLogRepository.Happened> changes, boolean forgotten) {}

    /** Notes that {@code changes} begin, and gives the note's id. */
    public String begin(List<ChangeLogRepository.Happened> changes) {
        String id = UUID.randomUUID().toString();
        List<Document> entries = changes.stream()
                .map(change -> new Document("subject", change.subject()).append("version", change.version()))
                .toList();
        intents.insertOne(
                new Document("_id", id).append("at", Date.from(clock.instant())).append("changes", entries));
        return id;
    }

    /** Takes a note away. */
    public void end(String id) {
        intents.deleteOne(Filters.eq("_id", id));
    }

    /** Notes that have stood longer than a write takes; all of them when {@code all}. */
    public List<Intent> listAbandoned(boolean all) {
        Instant now = clock.instant();
        List<Intent> abandoned = new ArrayList<>();
        for (Document note : intents.find()) {
            Instant at = note.getDate("at").toInstant();
            if (all || at.plus(ABANDONED_AFTER).isBefore(now)) {
                List<ChangeLogRepository.Happened> changes = note.getList("changes", Document.class).stream()
                        .map(entry -> new ChangeLogRepository.Happened(
                                entry.getString("subject"),
                                entry.get("version", Number.class).longValue()))
                        .toList();
                abandoned.add(new Intent(
                        note.getString("_id"), changes, at.plus(FORGOTTEN_AFTER).isBefore(now)));
            }
        }
        return abandoned;
    }
}
