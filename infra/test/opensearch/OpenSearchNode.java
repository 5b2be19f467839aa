import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * A search cluster of one node on the loopback address, for tests. Run as {@code java -cp 'target/server/*' OpenSearchNode.java FOLDER};
 * it prints "listening on PORT" when it answers, and ends with its standard input, that is with whoever started it.
 */
final class OpenSearchNode {
    private OpenSearchNode() {}

    public static void main(String[] arguments) throws Exception {
        Path base = Files.createDirectories(Path.of(arguments[0]));
        int port = freePort();
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("discovery.type", "single-node");
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", port);
            settings.put("transport.port", freePort());
            settings.put("action.auto_create_index", false);
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
        runner.build(newConfigs()
                .basePath(base.toString())
                .clusterName("studielots-test-" + UUID.randomUUID())
                .numOfNode(1)
                .disableESLogger());
        System.out.println("listening on " + port);
        while (System.in.read() >= 0) {
            // Only its end matters.
        }
        System.exit(0);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
