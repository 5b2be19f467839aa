package org.studielots.importer.demo;

import static org.studielots.study.RecruitmentStatus.ACTIVE_NOT_RECRUITING;
import static org.studielots.study.RecruitmentStatus.COMPLETED;
import static org.studielots.study.RecruitmentStatus.ENROLLING_BY_INVITATION;
import static org.studielots.study.RecruitmentStatus.PLANNED;
import static org.studielots.study.RecruitmentStatus.RECRUITING;
import static org.studielots.study.RecruitmentStatus.SUSPENDED;
import static org.studielots.study.RecruitmentStatus.TERMINATED;
import static org.studielots.study.RecruitmentStatus.UNKNOWN;
import static org.studielots.study.RecruitmentStatus.WITHDRAWN;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.studielots.study.RecruitmentStatus;

/** Which statuses made-up studies and their sites have: mostly open ones, and some of every other. */
final class DemoStatuses {
    /** Of a hundred studies, from which one on which status. */
    private static final NavigableMap<Integer, RecruitmentStatus> SHARES = new TreeMap<>();

    static {
        SHARES.put(0, RECRUITING);
        SHARES.put(54, PLANNED);
        SHARES.put(64, ENROLLING_BY_INVITATION);
        SHARES.put(70, SUSPENDED);
        SHARES.put(75, ACTIVE_NOT_RECRUITING);
        SHARES.put(83, COMPLETED);
        SHARES.put(91, TERMINATED);
        SHARES.put(94, WITHDRAWN);
        SHARES.put(97, UNKNOWN);
    }

    private DemoStatuses() {}

    /** The status that the study as a whole shall have. */
    static RecruitmentStatus ofStudy(Dice dice) {
        return SHARES.floorEntry(dice.roll("status", 100)).getValue();
    }

    /** What another site may say while the study keeps its status (design.md, Study status). */
    static List<RecruitmentStatus> besides(RecruitmentStatus ofStudy) {
        return switch (ofStudy) {
            case RECRUITING -> List.of(PLANNED, PLANNED, SUSPENDED, ACTIVE_NOT_RECRUITING, COMPLETED, UNKNOWN);
            case ENROLLING_BY_INVITATION -> List.of(PLANNED, SUSPENDED, ACTIVE_NOT_RECRUITING);
            case SUSPENDED -> List.of(PLANNED, ACTIVE_NOT_RECRUITING, COMPLETED);
            case ACTIVE_NOT_RECRUITING -> List.of(COMPLETED, COMPLETED, TERMINATED, UNKNOWN);
            case COMPLETED -> List.of(COMPLETED, TERMINATED, WITHDRAWN);
            case TERMINATED -> List.of(TERMINATED, WITHDRAWN, UNKNOWN);
            case PLANNED, WITHDRAWN -> List.of(ofStudy, UNKNOWN);
            case UNKNOWN -> List.of(UNKNOWN);
        };
    }
}
