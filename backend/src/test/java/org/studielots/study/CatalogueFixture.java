package org.studielots.study;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.studielots.interpretation.Interpreter;
import org.studielots.node.Geography;
import org.studielots.node.Nodes;
import org.studielots.search.IndexIdentity;
import org.studielots.search.SearchEngine;
import org.studielots.shared.SwedishTime;
import org.studielots.store.ChangeTail;
import org.studielots.store.DataFolder;
import org.studielots.store.StoreFixture;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.Vocabulary;

/** One serving process's catalogue over a real store and a real index, put together as the program does it. */
final class CatalogueFixture implements AutoCloseable {
    static final Vocabulary VOCABULARY = new Vocabulary();
    static final ConceptFinder FINDER = new ConceptFinder(VOCABULARY);
    static final Nodes NODES = new Nodes();
    private static final Geography GEOGRAPHY = new Geography();

    final StudyRepository repository;
    final StudyWriter writer;
    final StudyCache cache;
    final StudyEntries entries;
    final StudyIndex index;
    final StudySearch search;
    final IndexedWords words;
    final StudyFilterReader filters;
    final CatalogueSettings settings = new CatalogueSettings(true, new CatalogueSettings.Freshness(150, 180));
    final ChangeTail tail;

    /**
     * Opens a catalogue.
     *
     * @param store the store, which others may share
     * @param folder this process's own folder
     */
    CatalogueFixture(StoreFixture store, Path folder) {
        this(store, folder, Clock.fixed(SwedishTime.startOf(SampleStudies.TODAY), ZoneOffset.UTC));
    }

    CatalogueFixture(StoreFixture store, Path folder, Clock clock) {
        this(store, folder, clock, SearchEngine.LUCENE);
    }

    /** Opens a catalogue whose index lives in {@code engine}. */
    CatalogueFixture(StoreFixture store, Path folder, SearchEngine engine) {
        this(store, folder, Clock.fixed(SwedishTime.startOf(SampleStudies.TODAY), ZoneOffset.UTC), engine);
    }

    private CatalogueFixture(StoreFixture store, Path folder, Clock clock, SearchEngine engine) {
        repository = new StudyRepository(store.database());
        ApplicationEventPublisher waking = event -> wake();
        writer = new StudyWriter(
                repository,
                new OlderEventsRepository(store.database()),
                store.newChangeLog(),
                store.newIntents(),
                waking,
                clock);
        cache = new StudyCache(repository);
        entries = new StudyEntries(repository, cache, store.newChangeLog(), NODES, FINDER, VOCABULARY);
        index = new StudyIndex(
                entries,
                store.newChangeLog(),
                engine.home(
                        new DataFolder(folder).folder("index"),
                        StudyIndexEntry.class,
                        new IndexIdentity(store.newChangeLog().storeId(), StudyIndexConfiguration.FORM)));
        index.prepare();
        search = new StudySearch(index, cache, settings, VOCABULARY, new TopicReasons(FINDER, VOCABULARY), clock);
        words = new IndexedWords(index);
        filters = new StudyFilterReader(GEOGRAPHY, new Interpreter(FINDER, GEOGRAPHY), words);
        tail = new ChangeTail(store.newChangeLog(), index, () -> writer.recover(true));
        tail.start();
    }

    private void wake() {
        tail.wake();
    }

    /** Waits until the index has everything that is in the change log now. */
    void awaitPosition(long position) {
        org.awaitility.Awaitility.await()
                .pollInterval(java.time.Duration.ofMillis(5))
                .until(() -> index.current() >= position);
    }

    @Override
    public void close() throws Exception {
        tail.close();
        index.close();
    }
}
