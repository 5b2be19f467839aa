package org.studielots.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A catalogue in memory that merges as the real one does, for tests of what comes before the store. */
public class MemoryStudies implements Studies {
    private final Map<String, Study> studies = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Study> findStudy(String id) {
        return Optional.ofNullable(studies.get(id));
    }

    @Override
    public synchronized List<Outcome> bring(List<Study> batch) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Study told : batch) {
            Study known = studies.get(told.id());
            Study after = known == null ? told : StudyMerge.merge(known, told);
            studies.put(told.id(), after);
            outcomes.add(known == null ? Outcome.NEW : after.equals(known) ? Outcome.UNCHANGED : Outcome.CHANGED);
        }
        return outcomes;
    }

    @Override
    public synchronized long count() {
        return studies.size();
    }

    @Override
    public void forEach(Consumer<Study> reader) {
        listStudies().forEach(reader);
    }

    /** Every study. */
    public synchronized List<Study> listStudies() {
        return List.copyOf(studies.values());
    }
}
