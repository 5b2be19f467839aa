package org.studielots;

import java.util.List;
import org.springframework.stereotype.Component;
import org.studielots.importer.ImportCommand;
import org.studielots.importer.ImportConsole;
import org.studielots.importer.ImportReport;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** The command {@code import}. */
@Component
class ImportRun {
    private final ImportCommand command;

    ImportRun(ImportCommand command) {
        this.command = command;
    }

    int run(List<String> arguments) {
        boolean all = arguments.contains("--all");
        List<String> names =
                arguments.stream().filter(word -> !word.equals("--all")).toList();
        try {
            ImportReport report = command.run(names, all, new ImportConsole());
            ImportConsole.print(report);
            return report.exitCode();
        } catch (DomainException e) {
            if (e.code() == ErrorCode.INVALID_ARGUMENT) {
                Console.error(String.valueOf(e.getMessage()));
                return Command.WRONG_USE;
            }
            throw e;
        }
    }
}
