package org.studielots;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.studielots.shared.DomainException;

/** What the program does besides serving. */
enum Command {
    /** Brings registry records into the catalogue. */
    IMPORT {
        @Override
        @Nullable String problemWith(List<String> arguments) {
            String unknown = unknownSwitch(arguments, "--all");
            return unknown != null
                    ? unknown
                    : arguments.stream().allMatch("--all"::equals)
                            ? "import needs to know what: name a file, a folder or a web address."
                            : null;
        }

        @Override
        int work(ApplicationContext context, List<String> arguments) {
            return context.getBean(ImportRun.class).run(arguments);
        }
    },
    /** Has the search index built anew. */
    REINDEX {
        @Override
        @Nullable String problemWith(List<String> arguments) {
            return arguments.isEmpty() ? null : "reindex takes no arguments.";
        }

        @Override
        int work(ApplicationContext context, List<String> arguments) {
            return context.getBean(ReindexRun.class).run();
        }
    },
    /** Writes all studies as lines of JSON. */
    EXPORT {
        @Override
        @Nullable String problemWith(List<String> arguments) {
            String unknown = unknownSwitch(arguments);
            return unknown != null ? unknown : arguments.size() > 1 ? "export takes one file at most." : null;
        }

        @Override
        int work(ApplicationContext context, List<String> arguments) {
            return context.getBean(ExportRun.class).run(arguments);
        }
    },
    /** Lists conditions that the vocabulary does not cover. */
    VOCABULARY_GAPS {
        @Override
        @Nullable String problemWith(List<String> arguments) {
            return unknownSwitch(arguments);
        }

        @Override
        int work(ApplicationContext context, List<String> arguments) {
            return context.getBean(VocabularyGapsRun.class).run(arguments);
        }
    };

    static final int DONE = 0;
    static final int INCOMPLETE = 1;
    static final int WRONG_USE = 2;

    static @Nullable Command find(String name) {
        for (Command command : values()) {
            if (command.word().equals(name)) {
                return command;
            }
        }
        return null;
    }

    /** What it is called on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h") || word.equals("help");
    }

    private static @Nullable String unknownSwitch(List<String> arguments, String... known) {
        return arguments.stream()
                .filter(word -> word.startsWith("-") && !List.of(known).contains(word))
                .findFirst()
                .map(word -> "There is no switch " + word + " for this command.")
                .orElse(null);
    }

    /** What is wrong with the command's arguments, null when nothing is. */
    abstract @Nullable String problemWith(List<String> arguments);

    /** Does the work and gives the exit code. */
    abstract int work(ApplicationContext context, List<String> arguments);

    /** Does the work; what goes wrong is said without a stack trace. */
    int run(ApplicationContext context, List<String> arguments) {
        try {
            return work(context, arguments);
        } catch (DomainException e) {
            Console.error(String.valueOf(e.getMessage()));
            return INCOMPLETE;
        }
    }
}
