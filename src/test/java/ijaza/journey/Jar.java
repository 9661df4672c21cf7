package ijaza.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jar that the build has just made, and how it is started. */
final class Jar {

    private static final Path FILE = Path.of("target", "ijaza.jar");

    private Jar() {}

    static ProcessBuilder start(int port, Path data, List<String> settings) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                FILE.toString(),
                "--server.port=" + port,
                "--ijaza.data=" + data));
        command.addAll(settings);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
