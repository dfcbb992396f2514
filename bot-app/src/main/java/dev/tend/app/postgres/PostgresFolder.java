package dev.tend.app.postgres;

import java.nio.file.Path;

/** Where the parts of the embedded database lie inside the data folder. */
record PostgresFolder(Path data) {

    Path root() {
        return data.resolve("postgres");
    }

    Path lock() {
        return root().resolve("tend.lock");
    }

    Path binaries(String version) {
        return root().resolve("bin-" + version);
    }

    Path cluster() {
        return root().resolve("data");
    }

    Path password() {
        return root().resolve("password");
    }

    /** What the server says before its own log is open, and why it ended if it does so at once. */
    Path startLog() {
        return root().resolve("start.log");
    }

    Path logs() {
        return root().resolve("log");
    }
}
