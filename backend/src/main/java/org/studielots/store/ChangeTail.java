package org.studielots.store;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the change log for the life of a serving process. It asks for the next position four times a second, one call by unique key,
 * and at once when this process itself has written. A listener that fails is given the same changes again.
 */
public final class ChangeTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeTail.class);
    private static final long ASK_EVERY_MILLIS = 250;
    private static final int RECOVER_EVERY = 40;

    private final ChangeLogRepository log;
    private final ChangeListener listener;
    private final Runnable recovery;
    private final Semaphore wakeUps = new Semaphore(0);
    private final AtomicLong position = new AtomicLong();
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    /**
     * A tail that has not begun.
     *
     * @param log what it follows
     * @param listener who is told
     * @param recovery finishes what dead writers began; run at the beginning and then every ten seconds
     */
    public ChangeTail(ChangeLogRepository log, ChangeListener listener, Runnable recovery) {
        this.log = log;
        this.listener = listener;
        this.recovery = recovery;
    }

    /** Begins to follow in a thread of its own. */
    public synchronized void start() {
        position.set(listener.position());
        Thread follower = new Thread(this::follow, "change-tail");
        follower.setDaemon(true);
        thread = follower;
        follower.start();
    }

    /** Position of the last change that the listener has taken. */
    public long position() {
        return position.get();
    }

    /** Says that there is something new, so that it need not be asked for. */
    public void wake() {
        wakeUps.release();
    }

    /** Waits until the listener has taken everything that was there at the start; false when that takes longer than given. */
    public boolean awaitCaughtUp(long timeout, TimeUnit unit) throws InterruptedException {
        return caughtUp.await(timeout, unit);
    }

    private void follow() {
        int round = 0;
        while (!stopped) {
            try {
                if (round % RECOVER_EVERY == 0) {
                    recovery.run();
                }
                round++;
                if (!takeNext()) {
                    caughtUp.countDown();
                    if (wakeUps.tryAcquire(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                        wakeUps.drainPermits();
                    }
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (!stopped) {
                    LOG.warn("Changes after position {} could not be taken and will be tried again", position.get(), e);
                    pause();
                }
            }
        }
    }

    private boolean takeNext() {
        List<Change> changes = log.listAfter(position.get());
        if (changes.isEmpty()) {
            return false;
        }
        listener.onChanges(changes);
        position.set(changes.get(changes.size() - 1).position());
        return true;
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MILLIS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }
}
