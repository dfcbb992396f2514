package dev.tend.app.cli;

import dev.tend.app.config.Settings;

/** What the commands set going. Both return when Tend has ended, with the exit code; both may refuse. */
public interface Start {
    /** Plays in the browser, with a data folder but no platform. */
    int playground(Settings settings) throws Exception;

    /** Serves the platforms that are configured. */
    int run(Settings settings) throws Exception;
}
