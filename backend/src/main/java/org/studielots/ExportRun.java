package org.studielots;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.stereotype.Component;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.study.CatalogueSettings;
import org.studielots.study.Studies;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code export}: every study as a line of JSON, to a file that appears only when it is whole, or to the output. */
@Component
class ExportRun {
    private final Studies studies;
    private final CatalogueSettings settings;
    private final JsonMapper json = JsonMapper.builder().build();

    ExportRun(Studies studies, CatalogueSettings settings) {
        this.studies = studies;
        this.settings = settings;
    }

    int run(List<String> arguments) {
        try {
            if (arguments.isEmpty()) {
                write(Console.out());
                return Command.DONE;
            }
            Path target = Path.of(arguments.get(0)).toAbsolutePath();
            Path draft = target.resolveSibling(target.getFileName() + ".part");
            long count;
            try (OutputStream out = Files.newOutputStream(draft)) {
                count = write(out);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            Console.print(count + " studies written to " + target);
            return Command.DONE;
        } catch (IOException | UncheckedIOException e) {
            throw new DomainException(
                    ErrorCode.UNAVAILABLE,
                    "The export could not be written: " + e.getMessage() + ". Check the folder's rights and room.",
                    e);
        }
    }

    private long write(OutputStream target) throws IOException {
        OutputStream out = new BufferedOutputStream(target, 1 << 16);
        long[] count = {0};
        studies.forEach(study -> {
            if (study.madeUp() && !settings.demo()) {
                return;
            }
            try {
                out.write((json.writeValueAsString(study) + "\n").getBytes(StandardCharsets.UTF_8));
                count[0]++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
        return count[0];
    }
}
