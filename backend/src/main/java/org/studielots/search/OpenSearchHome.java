package org.studielots.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Generations in an OpenSearch cluster, where several processes read and write them: an index each, and an alias on the current one. One
 * process at a time builds the next; when it is not heard of for a while, another goes on where it was. See {@code
 * infra/adr/0016-one-index-for-many-servers.md}.
 */
public final class OpenSearchHome<E> implements IndexHome<E> {
    private static final long UNHEARD_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long READ_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final Class<E> type;
    private final OpenSearchClient client;
    private final ClusterNames names;
    private final ClusterState state;
    private final LongSupplier nanos;
    private final Map<String, Long> superfluousSince = new HashMap<>();
    private ClusterState.@Nullable Next mine;
    private ClusterState.@Nullable Next heard;
    private long heardAt;

    /** The home of an index of {@code type} in a cluster. */
    public OpenSearchHome(OpenSearchSettings settings, Class<E> type, IndexIdentity identity) {
        this(settings, type, identity, System::nanoTime);
    }

    OpenSearchHome(OpenSearchSettings settings, Class<E> type, IndexIdentity identity, LongSupplier nanos) {
        this.type = type;
        this.nanos = nanos;
        client = new OpenSearchClient(settings);
        names = new ClusterNames(
                client,
                settings.prefix()
                        + type.getSimpleName().toLowerCase(Locale.ROOT)
                        + "-" + identity.store().replaceAll("[^0-9a-zA-Z]", "").toLowerCase(Locale.ROOT)
                        + "-v" + identity.form());
        state = new ClusterState(client, names.base() + "-state");
    }

    @Override
    public Optional<Generation<E>> openCurrent() {
        return names.findCurrent().map(name -> new Published(name));
    }

    @Override
    public Optional<String> currentName() {
        return names.findCurrent();
    }

    @Override
    public boolean isNextBegun() {
        return findNext().isPresent();
    }

    private Optional<ClusterState.Next> findNext() {
        Optional<ClusterState.Next> next = state.findNext();
        if (next.isPresent()
                && names.findCurrent().filter(next.get().index()::equals).isPresent()) {
            // Whoever built it ended after publishing it and before saying so.
            state.endNext(next.get());
            return Optional.empty();
        }
        return next;
    }

    @Override
    public synchronized void beginNext() {
        if (findNext().isEmpty()) {
            state.beginNext(names.unused()).ifPresent(begun -> mine = begun);
        }
    }

    @Override
    public synchronized Optional<Generation<E>> openNext() {
        beginNext();
        ClusterState.Next next = findNext().orElse(null);
        if (next == null) {
            return Optional.empty();
        }
        if (!next.equals(heard)) {
            heard = next;
            heardAt = nanos.getAsLong();
        }
        if (!next.equals(mine) && nanos.getAsLong() - heardAt < UNHEARD_NANOS) {
            return Optional.empty();
        }
        return state.keepNext(next, next.position()).map(Building::new);
    }

    @Override
    public void publish(Generation<E> next, long position) {
        @SuppressWarnings("unchecked") // Only what openNext of this home gave is published.
        Building building = (Building) next;
        building.keepPosition(position);
        state.keepPublished(next.name(), position, position);
        names.makeCurrent(next.name());
        building.publishedAt = position;
        state.endNext(building.next);
    }

    @Override
    public synchronized void tidy() {
        Set<String> superfluous = names.listGenerations();
        names.findCurrent().ifPresent(superfluous::remove);
        state.findNext().ifPresent(next -> superfluous.remove(next.index()));
        superfluousSince.keySet().retainAll(superfluous);
        for (String name : superfluous) {
            // Who still reads it finds the alias elsewhere within seconds.
            if (nanos.getAsLong() - superfluousSince.computeIfAbsent(name, n -> nanos.getAsLong()) > READ_NANOS) {
                names.delete(name);
                state.forgetPublished(name);
            }
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void close() {
        client.close();
    }

    private abstract class InCluster implements Generation<E> {
        private final String name;
        private final TextIndex<E> index;

        InCluster(String name, boolean create) {
            this.name = name;
            index = new OpenSearchIndex<>(client, name, type, create);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public TextIndex<E> index() {
            return index;
        }

        @Override
        public void close() {
            index.close();
        }
    }

    /** The current generation, or one that was. Its position in the cluster is kept for those who start, and may lag. */
    private final class Published extends InCluster {
        private static final int EVERY_SECONDS = 5;

        private final ClusterState.Position opened;
        private long keptAt;

        Published(String name) {
            super(name, false);
            opened = state.position(name);
            keptAt = nanos.getAsLong();
        }

        @Override
        public long position() {
            return opened.position();
        }

        @Override
        public long publishedAt() {
            return opened.publishedAt();
        }

        @Override
        public void keepPosition(long position) {
            if (nanos.getAsLong() - keptAt > TimeUnit.SECONDS.toNanos(EVERY_SECONDS)) {
                keptAt = nanos.getAsLong();
                state.keepPublished(name(), position, opened.publishedAt());
            }
        }
    }

    private final class Building extends InCluster {
        private ClusterState.Next next;
        private long publishedAt = -1;

        Building(ClusterState.Next next) {
            super(next.index(), true);
            this.next = next;
        }

        @Override
        public long position() {
            return next.position();
        }

        @Override
        public long publishedAt() {
            return publishedAt;
        }

        @Override
        public void keepPosition(long position) {
            if (publishedAt >= 0) {
                state.keepPublished(name(), position, publishedAt);
                return;
            }
            next = state.keepNext(next, position).orElseThrow(() -> new LostBuildException(name()));
        }
    }
}
