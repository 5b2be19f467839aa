package org.studielots.importer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studielots.importer.ctgov.Mapping;
import org.studielots.importer.source.Origin;
import org.studielots.shared.DomainException;
import org.studielots.study.Studies;
import org.studielots.study.Study;

/**
 * Brings studies into the catalogue in batches, and counts. A study that the catalogue cannot take is refused by itself; a catalogue that
 * cannot be reached, or that takes none, stops the import.
 */
final class BatchWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final int BATCH = 200;
    /** So many studies that fail one after the other are the store's fault and not theirs. */
    private static final int MOST_FAILING = 10;

    private final Studies studies;
    private final Tally tally;
    private final List<Study> batch = new ArrayList<>(BATCH);
    private final List<Origin> origins = new ArrayList<>(BATCH);
    private volatile @Nullable String stopped;
    private int failing;

    BatchWriter(Studies studies, Tally tally) {
        this.studies = studies;
        this.tally = tally;
    }

    boolean isStopped() {
        return stopped != null;
    }

    @Nullable String whyStopped() {
        return stopped;
    }

    void stop(String reason) {
        stopped = reason;
    }

    /** Stops for a fault whose cause is for the log and not for the one who imports. */
    void fail(Throwable fault) {
        if (fault instanceof DomainException known) {
            stop(message(known));
            return;
        }
        LOG.error("The import stops", fault);
        stop("the studies cannot be stored; the log says why");
    }

    void take(Item item) {
        if (stopped != null) {
            return;
        }
        if (item instanceof Item.Unreadable unreadable) {
            tally.refused(unreadable.origin().toString(), unreadable.reason());
        } else if (item instanceof Item.WhenStored action) {
            flush();
            if (stopped == null) {
                action.action().run();
            }
        } else if (item instanceof Item.Understood understood) {
            take(understood.origin(), understood.mapping());
        }
    }

    private void take(Origin origin, Mapping mapping) {
        if (mapping instanceof Mapping.Refused refused) {
            tally.refused(origin.toString(), refused.reason());
        } else if (mapping instanceof Mapping.Skipped skipped) {
            tally.skipped(skipped.reason());
        } else if (mapping instanceof Mapping.Told told) {
            tally.warned(told.study().sources().get(0).id(), told.warnings());
            batch.add(told.study());
            origins.add(origin);
            if (batch.size() == BATCH) {
                flush();
            }
        }
    }

    /** Writes what has been taken. */
    void flush() {
        if (batch.isEmpty() || stopped != null) {
            return;
        }
        List<Study> full = List.copyOf(batch);
        List<Origin> from = List.copyOf(origins);
        batch.clear();
        origins.clear();
        try {
            studies.bring(full).forEach(tally::outcome);
            failing = 0;
        } catch (DomainException e) {
            stop(message(e));
        } catch (RuntimeException e) {
            LOG.warn("A batch of {} studies could not be stored; trying them one by one", full.size(), e);
            for (int i = 0; i < full.size() && stopped == null; i++) {
                one(full.get(i), from.get(i));
            }
        }
    }

    private void one(Study study, Origin origin) {
        try {
            studies.bring(List.of(study)).forEach(tally::outcome);
            failing = 0;
        } catch (DomainException e) {
            stop(message(e));
        } catch (RuntimeException e) {
            failing++;
            if (failing == MOST_FAILING) {
                fail(e);
                return;
            }
            LOG.warn("The study at {} could not be stored: {}", origin.position(), e.toString());
            tally.refused(origin.toString(), "the catalogue cannot store it; the log says why");
        }
    }

    private static String message(DomainException e) {
        String message = e.getMessage();
        return message == null ? e.code().name() : message;
    }
}
