package dev.tend.app.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.tend.app.config.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the database itself: made once, and looked at before each start. */
record Cluster(Path folder) {
    static final String USER = "tend";

    /** Makes the database if there is none. What a broken attempt left behind never gets the final name. */
    void create(PostgresFolder root, Binaries binaries, RunAs runAs) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        DiskSpace.require(root.root(), 150);
        Path unfinished = root.root().resolve("data.unfinished");
        Folders.delete(unfinished);
        Program initdb = Program.run(runAs.command(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + root.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--data-checksums")));
        if (!initdb.succeeded()) {
            throw Refusal.ofMachine("The database could not be made in " + folder + ": " + lastLine(initdb.output()));
        }
        Files.move(unfinished, folder);
    }

    /** Returns the major version of its files; refuses those that this PostgreSQL cannot read, before it tries. */
    String check(String postgresVersion) throws IOException {
        String expected = postgresVersion.substring(0, postgresVersion.indexOf('.'));
        Path file = folder.resolve("PG_VERSION");
        String found =
                Files.isRegularFile(file) ? Files.readString(file, US_ASCII).strip() : "";
        if (!found.matches("\\d{1,4}")) {
            throw broken("it holds no valid PG_VERSION file");
        }
        if (!found.equals(expected)) {
            throw Refusal.ofMachine("The database in " + folder + " was made by PostgreSQL " + found
                    + ", and this Tend brings PostgreSQL " + expected
                    + ". Run the Tend that made it, or choose another folder with --data.");
        }
        return found;
    }

    Refusal broken(String how) {
        return Refusal.ofMachine("The database in " + folder + " is broken: " + how
                + ". Put a backup of this folder back, or choose another folder with --data. Nothing was changed.");
    }

    private static String lastLine(String text) {
        return text.lines()
                .filter(line -> line.contains("error:") || line.contains("FATAL"))
                .reduce((first, second) -> second)
                .orElseGet(() -> text.lines().reduce((first, second) -> second).orElse("it said nothing"));
    }
}
