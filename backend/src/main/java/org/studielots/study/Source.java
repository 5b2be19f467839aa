package org.studielots.study;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where facts of a study come from.
 *
 * @param registry the registry
 * @param id the study's id there
 * @param dataDate the day the record stood like this at the registry, null when not known
 * @param submittedOn the day this version of the record was sent to the registry, null when not told; tells versions apart
 * @param postedOn the day the registry published this version, null when not told; tells versions apart
 * @param fingerprints hashes of the records read for this data, so that reading one again changes nothing
 */
public record Source(
        Registry registry,
        String id,
        @Nullable LocalDate dataDate,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate postedOn,
        List<String> fingerprints) {}
