package org.studielots;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server, or runs a command that ends. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Studielots {

    /**
     * Serves until stopped, or runs the command that the first argument names and ends with its exit code: 0 done, 1 some records refused,
     * 2 wrong use.
     *
     * @param args Spring Boot options such as {@code --server.port=8080}; for a command its name first, see {@link Command}
     */
    public static void main(String[] args) {
        List<String> words =
                Arrays.stream(args).filter(word -> !word.startsWith("-")).toList();
        if (words.isEmpty() && Arrays.stream(args).noneMatch(Command::isHelp)) {
            new SpringApplicationBuilder(Studielots.class).run(CommandLine.switchedOn(args));
            return;
        }
        System.exit(run(args));
    }

    private static int run(String[] args) {
        CommandLine line = CommandLine.parse(args);
        if (line.problem() != null) {
            Console.error(line.problem());
            Console.error(CommandLine.USAGE);
            return Command.WRONG_USE;
        }
        if (line.command() == null) {
            Console.print(CommandLine.USAGE);
            return Command.DONE;
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Studielots.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties("studielots.command=true", "logging.level.root=warn")
                .logStartupInfo(false)
                .run(line.options().toArray(String[]::new))) {
            return line.command().run(context, line.arguments());
        }
    }
}
