package dev.tend.app.cli;

import dev.tend.app.config.Refusal;
import dev.tend.app.config.Settings;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** "tend playground": the bot in the browser, with no token and nobody else. */
@Command(
        name = "playground",
        mixinStandardHelpOptions = true,
        description = "Try Tend in the browser: a small chat with rooms, people to be and a clock to move.")
final class PlaygroundCommand implements Callable<Integer> {
    private final Tend tend;
    private final Start start;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (default: TEND_HTTP_PORT, else 8080).")
    private @Nullable Integer port;

    PlaygroundCommand(Tend tend, Start start) {
        this.tend = tend;
        this.start = start;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = tend.settings();
        if (settings.hasAdapter()) {
            throw Refusal.ofConfiguration(
                    "The playground has no door lock and is never on where real people are: Slack or"
                            + " Discord is configured. Use \"tend run\", or unset TEND_SLACK_* and TEND_DISCORD_*.");
        }
        if (port != null) {
            settings = settings.withHttpPort(port);
        }
        Ports.requireFree(settings.httpPort(), "Choose another one, for example: tend playground --port 8181");
        return start.playground(settings);
    }
}
