package org.studielots.importer.ctgov;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.PartialDate;
import org.studielots.shared.SwedishTime;

/**
 * The dates of a record's status module.
 *
 * @param start when it starts or started
 * @param primaryCompletion when its main result is complete
 * @param completion when it ends or ended
 * @param firstSubmitted when it was first sent in; the day it was first published where only that is told
 * @param lastSubmitted when this version was sent in
 * @param lastPosted when this version was published
 * @param verified the day its status was verified: {@code statusVerifiedDate}, else {@code lastUpdateSubmitDate}, else {@code
 *     lastUpdatePostDate}, else nothing; never the day of a download (design.md, Verified at)
 */
record Dates(
        @Nullable PartialDate start,
        @Nullable PartialDate primaryCompletion,
        @Nullable PartialDate completion,
        @Nullable LocalDate firstSubmitted,
        @Nullable LocalDate lastSubmitted,
        @Nullable LocalDate lastPosted,
        @Nullable LocalDate verified) {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    /** The dates in {@code status} of a record that stood so on {@code recordDate}, null when that is not known. */
    static Dates of(Fields status, @Nullable LocalDate recordDate) {
        LocalDate lastSubmitted = day(status, "lastUpdateSubmitDate");
        LocalDate lastPosted = day(status.object("lastUpdatePostDateStruct"), "date");
        LocalDate verified = happened(status, "statusVerifiedDate", recordDate);
        return new Dates(
                partial(status.object("startDateStruct")),
                partial(status.object("primaryCompletionDateStruct")),
                partial(status.object("completionDateStruct")),
                first(
                        day(status, "studyFirstSubmitDate"),
                        day(status, "studyFirstSubmitQcDate"),
                        day(status.object("studyFirstPostDateStruct"), "date")),
                lastSubmitted,
                lastPosted,
                first(verified, lastSubmitted, lastPosted));
    }

    /** When the study was last changed at its source; the epoch when no date says it, never the day of a download. */
    Instant updatedAt() {
        LocalDate day = first(lastSubmitted, lastPosted, firstSubmitted);
        return day == null ? Instant.EPOCH : SwedishTime.startOf(day);
    }

    /** The day {@code name}, its first one where only the month is told; null when missing or impossible. */
    static @Nullable LocalDate day(Fields fields, String name) {
        return find(fields, name, null).map(PartialDate::firstDay).orElse(null);
    }

    private static @Nullable LocalDate happened(Fields fields, String name, @Nullable LocalDate recordDate) {
        LocalDate day = day(fields, name);
        if (day != null && recordDate != null && day.isAfter(recordDate)) {
            fields.warnings().add(WarningKind.VERIFIED_AFTER_RECORD, day + " in a record of " + recordDate);
            return null;
        }
        return day;
    }

    private static @Nullable PartialDate partial(Fields struct) {
        String type = struct.line("type");
        Boolean estimated = type == null
                ? null
                : type.equals("ACTUAL")
                        ? Boolean.FALSE
                        : type.equals("ESTIMATED") || type.equals("ANTICIPATED") ? Boolean.TRUE : null;
        return find(struct, "date", estimated).orElse(null);
    }

    private static Optional<PartialDate> find(Fields fields, String name, @Nullable Boolean estimated) {
        String text = fields.line(name);
        Optional<PartialDate> date = PartialDate.find(text, estimated)
                .filter(found -> found.firstDay().getYear() >= EARLIEST_YEAR
                        && found.firstDay().getYear() <= LATEST_YEAR);
        if (text != null && date.isEmpty()) {
            fields.warnings().add(WarningKind.IMPOSSIBLE_DATE, text);
        }
        return date;
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... days) {
        for (LocalDate day : days) {
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
