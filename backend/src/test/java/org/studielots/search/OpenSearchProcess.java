package org.studielots.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A real OpenSearch in a process of its own on any JDK from 21 on that is found on this machine, started once for all tests of a run. Its
 * libraries come from the module {@code infra/test/opensearch}. Tests are skipped where there is no such JDK, and only there.
 */
public final class OpenSearchProcess {
    private static final int JDK = 21;
    private static final String LISTENING = "listening on ";
    private static @Nullable URI address;

    private OpenSearchProcess() {}

    /** Address of the node, which is started if it does not run. */
    public static synchronized URI address() {
        if (address == null) {
            Optional<Path> java = findJava();
            Assumptions.assumeTrue(
                    java.isPresent(),
                    "No JDK " + JDK
                            + " or newer was found in JAVA_HOME*, /usr/lib/jvm and their like: OpenSearch cannot be"
                            + " started. Install one, for example Debian's openjdk-21-jre-headless or Temurin.");
            address = start(java.orElseThrow());
        }
        return address;
    }

    private static URI start(Path java) {
        Path module = Path.of(System.getProperty("studielots.repository"), "infra", "test", "opensearch");
        Path server = module.resolve("target").resolve("server");
        if (!Files.isDirectory(server)) {
            throw new IllegalStateException(
                    server + " is missing. Run: mvn -pl infra/test/opensearch process-resources");
        }
        try {
            Path folder = Files.createTempDirectory("opensearch");
            Process process = new ProcessBuilder(
                            java.toString(),
                            "-Xmx1g",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            server.resolve("*").toString(),
                            module.resolve("OpenSearchNode.java").toString(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            // It ends with its standard input, also when this process is killed.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
            return readAddress(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI readAddress(Process process) throws IOException {
        StringBuilder output = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.append(line).append('\n');
            if (line.startsWith(LISTENING)) {
                Thread drain = new Thread(() -> lines.lines().forEach(ignored -> {}), "opensearch-output");
                drain.setDaemon(true);
                drain.start();
                return URI.create("http://127.0.0.1:" + line.substring(LISTENING.length()));
            }
        }
        throw new IllegalStateException("OpenSearch ended before it answered:\n" + output);
    }

    private static void end(Process process, Path folder) {
        process.destroyForcibly();
        try {
            process.waitFor();
            org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        } catch (IOException | InterruptedException left) {
            // It lies in the folder for temporary files.
        }
    }

    private static Optional<Path> findJava() {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("JAVA_HOME.*|JDK_?\\d*(_HOME)?"))
                .map(Map.Entry::getValue)
                .map(Path::of);
        Stream<Path> installed = Stream.of(
                        Path.of("/usr/lib/jvm"),
                        Path.of("/opt/java"),
                        Path.of("/Library/Java/JavaVirtualMachines"),
                        Path.of(System.getProperty("user.home"), ".sdkman", "candidates", "java"),
                        Path.of(System.getProperty("user.home"), ".jdks"))
                .flatMap(OpenSearchProcess::list)
                .flatMap(home -> Stream.of(home, home.resolve("Contents").resolve("Home")));
        return Stream.of(Stream.of(Path.of(System.getProperty("java.home"))), named, installed)
                .flatMap(homes -> homes)
                .filter(home -> version(home) >= JDK
                        && Files.isExecutable(home.resolve("bin").resolve("java"))
                        // Sources are compiled as they are started, which takes more than a runtime.
                        && Files.exists(home.resolve("bin").resolve("javac")))
                .min(Comparator.comparingInt(OpenSearchProcess::version))
                .map(home -> home.resolve("bin").resolve("java"));
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList().stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    private static int version(Path home) {
        try {
            List<String> lines = Files.readAllLines(home.resolve("release"));
            return lines.stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("^JAVA_VERSION=\"(?:1\\.)?(\\d+).*$", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | NumberFormatException none) {
            return 0;
        }
    }
}
