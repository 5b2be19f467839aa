package org.studielots.study;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** Studies in the store, one document each, read by id and replaced whole when their version is still the one that was read. */
@Repository
class StudyRepository {
    private static final String COLLECTION = "studies";
    private static final int SCAN_BATCH = 200;

    private final MongoCollection<StudyDocument> studies;
    private final MongoCollection<Document> versions;

    StudyRepository(MongoDatabase database) {
        studies = database.getCollection(COLLECTION, StudyDocument.class);
        versions = database.getCollection(COLLECTION);
    }

    /**
     * The document of a study. Names of its parts are the field's own, see {@code schema/dictionary.md}. Public since the driver's codec
     * reads it.
     */
    public record StudyDocument(
            @BsonId String id,
            long version,
            String write,
            @Nullable String mergedInto,
            Study study,
            List<StatusEvent> events,
            List<String> olderEvents) {
        static StudyDocument of(StoredStudy stored, String write) {
            return new StudyDocument(
                    stored.id(),
                    stored.version(),
                    write,
                    stored.mergedInto(),
                    stored.study(),
                    stored.events(),
                    stored.olderEvents());
        }

        StoredStudy stored() {
            return new StoredStudy(study, version, mergedInto, events, olderEvents);
        }
    }

    /** The studies with these ids by id; those that are not there are left out. One store call, whatever their number. */
    Map<String, StoredStudy> listStudies(Collection<String> ids) {
        Map<String, StoredStudy> found = new HashMap<>();
        if (!ids.isEmpty()) {
            for (StudyDocument document : studies.find(Filters.in("_id", ids))) {
                found.put(document.id(), document.stored());
            }
        }
        return found;
    }

    /** The study with this id, or nothing. */
    Optional<StoredStudy> findStudy(String id) {
        return Optional.ofNullable(studies.find(Filters.eq("_id", id)).first()).map(StudyDocument::stored);
    }

    /** The versions of the studies with these ids by id; those that are not there are left out. */
    Map<String, Long> listVersions(Collection<String> ids) {
        Map<String, Long> found = new HashMap<>();
        for (Document document : versions.find(Filters.in("_id", ids)).projection(Projections.include("version"))) {
            found.put(
                    document.getString("_id"),
                    document.get("version", Number.class).longValue());
        }
        return found;
    }

    /** Number of studies, by the store's statistics. */
    long count() {
        return studies.estimatedDocumentCount();
    }

    /** Reads every study once, in no order, without holding them all. */
    void forEach(Consumer<StoredStudy> reader) {
        for (StudyDocument document : studies.find().batchSize(SCAN_BATCH)) {
            reader.accept(document.stored());
        }
    }

    /**
     * Writes new versions, each only if the stored one is the version before (or there is none, for version 1).
     *
     * @param changed new versions, each study once
     * @param write id of this write, kept in the documents to tell whose write they are
     * @return those that were not written since somebody else changed them meanwhile
     */
    List<StoredStudy> write(List<StoredStudy> changed, String write) {
        List<WriteModel<StudyDocument>> models = new ArrayList<>(changed.size());
        for (StoredStudy stored : changed) {
            StudyDocument document = StudyDocument.of(stored, write);
            models.add(
                    stored.version() == 1
                            ? new InsertOneModel<>(document)
                            : new ReplaceOneModel<>(
                                    Filters.and(
                                            Filters.eq("_id", stored.id()),
                                            Filters.eq("version", stored.version() - 1)),
                                    document));
        }
        try {
            BulkWriteResult result = studies.bulkWrite(models, new BulkWriteOptions().ordered(false));
            if (result.getInsertedCount() + result.getMatchedCount() == changed.size()) {
                return List.of();
            }
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .anyMatch(error -> error.getCategory() != com.mongodb.ErrorCategory.DUPLICATE_KEY)) {
                throw unavailable(e);
            }
        } catch (MongoException e) {
            throw unavailable(e);
        }
        return notWritten(changed, write);
    }

    private List<StoredStudy> notWritten(List<StoredStudy> changed, String write) {
        Map<String, String> writes = new HashMap<>();
        for (Document document : versions.find(
                        Filters.in("_id", changed.stream().map(StoredStudy::id).toList()))
                .projection(Projections.include("write"))) {
            writes.put(document.getString("_id"), document.getString("write"));
        }
        return changed.stream()
                .filter(stored -> !write.equals(writes.get(stored.id())))
                .toList();
    }

    private static DomainException unavailable(MongoException e) {
        return new DomainException(
                ErrorCode.UNAVAILABLE,
                "The store did not take the studies: " + e.getMessage()
                        + ". Check that it runs and that its disk has room, and try again; what was acknowledged before is kept.",
                e);
    }
}
