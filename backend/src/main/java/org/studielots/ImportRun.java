package org.studielots;

import java.util.List;
import org.springframework.stereotype.Component;

/** The command {@code import}. */
@Component
class ImportRun {
    int run(List<String> arguments) {
        throw new IllegalStateException("Not yet there: " + arguments);
    }
}
