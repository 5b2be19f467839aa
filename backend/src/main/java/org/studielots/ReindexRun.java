package org.studielots;

import java.util.List;
import org.springframework.stereotype.Component;
import org.studielots.store.Change;
import org.studielots.store.ChangeLogRepository;

/** The command {@code reindex}: asks every server, through the order of changes, to build its index anew beside the one in use. */
@Component
class ReindexRun {
    private final ChangeLogRepository log;

    ReindexRun(ChangeLogRepository log) {
        this.log = log;
    }

    int run() {
        // The version only has to be one that no earlier request had.
        log.append(List.of(new ChangeLogRepository.Happened(Change.REINDEX, log.last() + 1)));
        Console.print("Every running server builds its search index anew now and answers from the old one meanwhile;"
                + " a server that is not running does so when it starts.");
        return Command.DONE;
    }
}
