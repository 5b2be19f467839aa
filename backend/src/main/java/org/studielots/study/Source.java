package org.studielots.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where facts of a study come from.
 *
 * @param registry the registry
 * @param id the study's id there
 * @param dataDate the day the record stood like this at the registry, null when not known
 * @param fingerprints hashes of the records read for this data, so that reading one again changes nothing
 */
public record Source(Registry registry, String id, @Nullable LocalDate dataDate, java.util.List<String> fingerprints) {}
