package org.studielots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was written behind the program's name.
 *
 * @param command the command, null when only help is asked for
 * @param arguments what the command works on, with its own switches
 * @param options options of the program, for example {@code --studielots.data-dir=FOLDER}
 * @param problem what is wrong with it, null when nothing is
 */
record CommandLine(
        @Nullable Command command,
        List<String> arguments,
        List<String> options,
        @Nullable String problem) {
    static final String USAGE = """
            studielots                         serve on http://localhost:8080
            studielots import FILE|DIR|URL…    bring registry records in; --all: also studies outside Sweden
            studielots reindex                 build the search index anew
            studielots export [FILE]           write every study as a line of JSON to FILE or the output
            studielots vocabulary-gaps [FILE…] list conditions, of FILE or the catalogue, that the vocabulary lacks

            Options: --studielots.data-dir=FOLDER, --spring.mongodb.uri=ADDRESS, --server.port=NUMBER, --studielots.demo
            Exit code: 0 done, 1 some records were refused or the work broke off, 2 wrong use""";

    static CommandLine parse(String[] args) {
        List<String> arguments = new ArrayList<>();
        List<String> options = new ArrayList<>();
        boolean help = false;
        for (String word : args) {
            if (Command.isHelp(word)) {
                help = true;
            } else if (word.startsWith("--") && word.contains(".")) {
                options.add(switchedOn(word));
            } else {
                arguments.add(word);
            }
        }
        if (help || arguments.isEmpty()) {
            return new CommandLine(null, List.of(), List.of(), null);
        }
        String name = arguments.remove(0);
        Command command = Command.find(name);
        String problem = command == null
                ? "There is no command \"" + name + "\"; the commands are "
                        + Arrays.stream(Command.values()).map(Command::word).collect(Collectors.joining(", "))
                        + "."
                : command.problemWith(arguments);
        return new CommandLine(command, arguments, options, problem);
    }

    /** Options without a value, such as {@code --studielots.demo}, as switched on. */
    static String[] switchedOn(String[] args) {
        return Arrays.stream(args).map(CommandLine::switchedOn).toArray(String[]::new);
    }

    private static String switchedOn(String word) {
        return word.startsWith("--") && !word.contains("=") ? word + "=true" : word;
    }
}
