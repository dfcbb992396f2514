package dev.tend.app.cli;

import dev.tend.app.config.Build;
import dev.tend.app.config.DatabaseConfig;
import dev.tend.app.config.OwnerOnly;
import dev.tend.app.config.Refusal;
import dev.tend.app.config.Settings;
import dev.tend.app.postgres.EmbeddedState;
import dev.tend.app.postgres.ExternalPostgres;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at all that "run" needs, and changes nothing. */
record Inspection(Settings settings, Build build) {

    Findings findings() {
        Findings findings = new Findings();
        findings.add(
                "configuration",
                settings.file().map(file -> "environment and " + file).orElse("environment"));
        dataFolder(findings);
        database(findings);
        masterKey(findings);
        platforms(findings);
        port(findings);
        return findings;
    }

    private void dataFolder(Findings findings) {
        Path data = settings.data();
        if (!Files.exists(data)) {
            findings.add("data folder", data + ", made at the first start");
        } else if (Files.isDirectory(data) && Files.isWritable(data)) {
            findings.add("data folder", data.toString());
        } else {
            findings.addObstacle("data folder", data + " is not a folder that this user can write");
        }
    }

    private void database(Findings findings) {
        try {
            findings.add("database", settings.database().map(this::external).orElseGet(this::embedded));
        } catch (Refusal refusal) {
            findings.addObstacle("database", refusal.advice());
        }
    }

    private String external(DatabaseConfig database) {
        return database.jdbcUrl() + ", reachable, PostgreSQL " + ExternalPostgres.probe(database);
    }

    private String embedded() {
        EmbeddedState state = EmbeddedState.of(settings.data(), build.postgresVersion());
        String files = state.major().map(major -> "made by PostgreSQL " + major).orElse("made at the first start");
        String server = state.server().map(pid -> "running as process " + pid).orElse("not running");
        return "embedded PostgreSQL " + build.postgresVersion() + " in " + state.folder() + ", " + files + ", "
                + server;
    }

    private void masterKey(Findings findings) {
        Path file = settings.masterKeyFile();
        if (!Files.exists(file)) {
            findings.add("master key", file + ", made at the first start; keep a copy of it in another place");
        } else if (!Files.isReadable(file)) {
            findings.addObstacle("master key", file + " cannot be read by this user");
        } else if (OwnerOnly.holdsFor(file)) {
            findings.add("master key", file + ", readable by its owner only");
        } else {
            findings.addObstacle("master key", "others can read " + file + ": chmod 600 " + file);
        }
    }

    private void platforms(Findings findings) {
        findings.add(
                "Slack",
                settings.slack().isPresent()
                        ? "configured"
                        : "not configured: TEND_SLACK_BOT_TOKEN and TEND_SLACK_SIGNING_SECRET");
        findings.add("Discord", settings.discord().isPresent() ? "configured" : "not configured: TEND_DISCORD_TOKEN");
        if (!settings.hasAdapter()) {
            findings.addObstacle("platforms", RunCommand.NO_ADAPTER);
        }
    }

    private void port(Findings findings) {
        int port = settings.httpPort();
        if (Ports.isFree(port)) {
            findings.add("HTTP port", port + ", free");
        } else {
            findings.addObstacle("HTTP port", port + " is in use; set TEND_HTTP_PORT to another one");
        }
    }
}
