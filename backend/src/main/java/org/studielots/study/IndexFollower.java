package org.studielots.study;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.studielots.shared.ServingOnly;
import org.studielots.store.ChangeLogRepository;
import org.studielots.store.ChangeTail;

/** Keeps the index up with the store from before the first request until after the last. */
@Component
@ServingOnly
class IndexFollower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int PATIENCE_SECONDS = 30;
    /** Before the web server, which begins at {@code Integer.MAX_VALUE - 1024}. */
    private static final int PHASE = 0;

    private final StudyIndex index;
    private final ChangeLogRepository log;
    private final StudyWriter writer;
    private volatile @Nullable ChangeTail tail;
    private boolean prepared;

    IndexFollower(StudyIndex index, ChangeLogRepository log, StudyWriter writer) {
        this.index = index;
        this.log = log;
        this.writer = writer;
    }

    // A tail follows once, and who is stopped may be started again.
    @Override
    public void start() {
        ChangeTail started = new ChangeTail(log, index, new Recovery(writer));
        tail = started;
        if (!prepared) {
            index.prepare();
            prepared = true;
        }
        started.start();
        try {
            if (!started.awaitCaughtUp(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("The search index is catching up with the store; newer changes are found as it goes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @EventListener
    void onWritten(StudyWriter.StudiesWritten written) {
        ChangeTail current = tail;
        if (current != null) {
            current.wake();
        }
    }

    @Override
    public void stop() {
        ChangeTail current = tail;
        tail = null;
        if (current == null) {
            return;
        }
        try {
            current.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return tail != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    // At the start all that was begun and not ended is looked at, later only what has stood for a while.
    private static final class Recovery implements Runnable {
        private final StudyWriter writer;
        private boolean started;

        Recovery(StudyWriter writer) {
            this.writer = writer;
        }

        @Override
        public void run() {
            writer.recover(!started);
            started = true;
        }
    }
}
