package dev.tend.app.cli;

import dev.tend.app.config.Refusal;
import dev.tend.app.config.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** "tend run": the bot on the platforms that are configured. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Serve Slack and Discord, as configured by TEND_* variables.")
final class RunCommand implements Callable<Integer> {
    static final String NO_ADAPTER =
            "No platform is configured. Set TEND_SLACK_BOT_TOKEN and TEND_SLACK_SIGNING_SECRET,"
                    + " or TEND_DISCORD_TOKEN, or both; or look around first with \"tend playground\".";

    private final Tend tend;
    private final Start start;

    RunCommand(Tend tend, Start start) {
        this.tend = tend;
        this.start = start;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = tend.settings();
        if (!settings.hasAdapter()) {
            throw Refusal.ofConfiguration(NO_ADAPTER);
        }
        Ports.requireFree(settings.httpPort(), "Set TEND_HTTP_PORT to another one.");
        return start.run(settings);
    }
}
