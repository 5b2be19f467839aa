package org.studielots.importer;

import org.studielots.importer.ctgov.Mapping;
import org.studielots.importer.source.Origin;

/** One thing on its way from a source to the catalogue, in the order in which it was read. */
sealed interface Item {
    /** A record that has been understood, or not. */
    record Understood(Origin origin, Mapping mapping) implements Item {}

    /** Something that is no record. */
    record Unreadable(Origin origin, String reason) implements Item {}

    /** What is to be done when everything before it is stored. */
    record WhenStored(Runnable action) implements Item {}
}
