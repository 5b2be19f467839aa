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
        log.append(List.of(new ChangeLogRepository.Happened(
                Change.REINDEX, InstantSource.system().millis())));
        Console.print("Every running server builds its search index anew now and answers from the old one meanwhile;"
                + " a server that is not running does so when it starts.");
        return Command.DONE;
    }
}
