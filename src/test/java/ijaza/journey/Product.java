package ijaza.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar, running in a process of its own on a free port and with its own data. */
final class Product implements AutoCloseable {

    private static final Path JOURNEYS = Path.of("target", "journeys");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder;
    private final List<String> settings;
    private final int port = Jar.freePort();
    private Process process;

    private Product(Path folder, List<String> settings) {
        this.folder = folder;
        this.settings = settings;
        this.process = launch();
    }

    /** One product for all journeys that only add people of their own. */
    static Product shared() {
        return Shared.PRODUCT;
    }

    /** A product on an empty database, with settings such as {@code --ijaza.demo=true}; close it after use. */
    static Product fresh(String... settings) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(JOURNEYS), "product");
            return new Product(folder, List.of(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a path of {@code ijaza.ui.Paths}. */
    String at(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    int port() {
        return port;
    }

    /** The folder with its database. */
    Path data() {
        return folder.resolve("data");
    }

    /** Everything that the product has said on the terminal so far. */
    String said() {
        try {
            return Files.readString(log().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as a power cut would: nothing is flushed, nobody is told. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts on the same data and the same port. */
    void startAgain() {
        process = launch();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
        }
    }

    private Process launch() {
        try {
            var started = Jar.start(port, data(), settings)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
            waitUntilOpen(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilOpen(Process started) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!isOpen()) {
            if (!started.isAlive() || Instant.now().isAfter(deadline)) {
                started.destroyForcibly();
                throw new IllegalStateException("The product did not start:\n" + said());
            }
        }
    }

    private boolean isOpen() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(at("login")))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private File log() {
        return folder.resolve("product.log").toFile();
    }

    /** Made when the first journey asks; ends with the test run. */
    private static final class Shared {

        static final Product PRODUCT = fresh();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PRODUCT::close));
        }
    }
}
