package org.studielots.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * The one order of all changes. A change has the position after the last one or none: it is inserted with that position as its unique
 * id, so of writers that try at once one succeeds and the others try the next. Positions have no gap, and a position is only given
 * after the one before it is stored; therefore who has read up to a position has missed nothing before it. See {@code
 * infra/adr/0010-one-order-of-changes.md}. Safe for use by many threads and processes.
 */
public final class ChangeLogRepository {
    private static final int READ_LIMIT = 500;

    private final MongoCollection<Document> log;
    private final String storeId;
    private volatile long lastSeen;

    ChangeLogRepository(MongoDatabase database, String storeId) {
        this.storeId = storeId;
        log = database.getCollection(StoreSchema.CHANGES);
    }

    /**
     * A change that has happened and needs its position.
     *
     * @param subject id of what changed
     * @param version the version that the change made of it; with the subject it names the change
     */
    public record Happened(String subject, long version) {
        String key() {
            return subject + "@" + version;
        }
    }

    /** Identity of the store, made when it was; positions of one store mean nothing in another. */
    public String storeId() {
        return storeId;
    }

    /** Gives positions, in this order, to those of {@code changes} that have none yet. */
    public void append(List<Happened> changes) {
        List<Happened> left = new ArrayList<>(changes);
        while (!left.isEmpty()) {
            long position = last();
            List<Document> entries = new ArrayList<>(left.size());
            for (Happened change : left) {
                position++;
                entries.add(new Document("_id", position)
                        .append("change", change.key())
                        .append("subject", change.subject())
                        .append("version", change.version()));
            }
            try {
                log.insertMany(entries, new InsertManyOptions().ordered(true));
                lastSeen = Math.max(lastSeen, position);
                return;
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                    throw e;
                }
                // Either the position or the change was there already: only the latter are done.
                left.removeAll(listAppended(left));
            }
        }
    }

    /** Those of {@code changes} that have their position. */
    public Set<Happened> listAppended(Collection<Happened> changes) {
        if (changes.isEmpty()) {
            return Set.of();
        }
        Set<String> stored = new HashSet<>();
        for (Document entry : log.find(
                        Filters.in("change", changes.stream().map(Happened::key).toList()))
                .projection(Projections.include("change"))) {
            stored.add(entry.getString("change"));
        }
        Set<Happened> appended = new HashSet<>(changes);
        appended.removeIf(change -> !stored.contains(change.key()));
        return appended;
    }

    /** The changes after {@code position} in order, at most 500; empty when there is none. */
    public List<Change> listAfter(long position) {
        if (position >= lastSeen && !exists(position + 1)) {
            return List.of();
        }
        List<Long> wanted = LongStream.rangeClosed(position + 1, position + READ_LIMIT)
                .boxed()
                .toList();
        List<Change> changes = new ArrayList<>();
        for (Document entry : log.find(Filters.in("_id", wanted))) {
            changes.add(new Change(
                    entry.get("_id", Number.class).longValue(),
                    entry.getString("subject"),
                    entry.get("version", Number.class).longValue()));
        }
        changes.sort(Comparator.comparingLong(Change::position));
        return withoutGap(position, changes);
    }

    // What is read while others write may hold a later position and not an earlier one: leave that for the next
    // reading.
    private List<Change> withoutGap(long position, List<Change> changes) {
        int whole = 0;
        while (whole < changes.size() && changes.get(whole).position() == position + whole + 1) {
            whole++;
        }
        lastSeen = Math.max(lastSeen, position + whole);
        return List.copyOf(changes.subList(0, whole));
    }

    /** Position of the last change, 0 when there is none. Costs two calls when little was added, and their number grows as a logarithm. */
    public long last() {
        long known = lastSeen;
        long step = 1;
        while (exists(known + step)) {
            known += step;
            step *= 2;
        }
        long none = known + step;
        while (none - known > 1) {
            long middle = known + (none - known) / 2;
            if (exists(middle)) {
                known = middle;
            } else {
                none = middle;
            }
        }
        lastSeen = Math.max(lastSeen, known);
        return known;
    }

    private boolean exists(long position) {
        return log.find(Filters.eq("_id", position))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }
}
