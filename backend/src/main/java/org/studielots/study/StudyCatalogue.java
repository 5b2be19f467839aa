package org.studielots.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The catalogue as the store keeps it. */
@Service
class StudyCatalogue implements Studies {
    private static final int MERGE_STEPS = 10;

    private final StudyRepository studies;
    private final StudyWriter writer;

    StudyCatalogue(StudyRepository studies, StudyWriter writer) {
        this.studies = studies;
        this.writer = writer;
    }

    @Override
    public Optional<Study> findStudy(String id) {
        return findStored(id).map(StoredStudy::study);
    }

    /** The study that {@code id} leads to, through merges. */
    Optional<StoredStudy> findStored(String id) {
        Optional<StoredStudy> found = studies.findStudy(id);
        for (int step = 0; step < MERGE_STEPS && found.isPresent(); step++) {
            String survivor = found.get().mergedInto();
            if (survivor == null) {
                return found;
            }
            found = studies.findStudy(survivor);
        }
        return found;
    }

    @Override
    public List<Outcome> bring(List<Study> batch) {
        return writer.bring(batch);
    }

    @Override
    public void forEach(Consumer<Study> reader) {
        studies.forEach(stored -> {
            if (stored.mergedInto() == null) {
                reader.accept(stored.study());
            }
        });
    }

    @Override
    public long count() {
        return studies.count();
    }
}
