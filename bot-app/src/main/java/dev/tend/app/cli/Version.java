package dev.tend.app.cli;

import dev.tend.app.config.Build;
import picocli.CommandLine.IVersionProvider;

/** What "--version" prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    static String line() {
        return "Tend " + Build.read().version() + " on Java " + Runtime.version();
    }
}
