package dev.tend.app.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words that start the server so that it keeps what it confirms, and keeps its mouth shut about it. */
record ServerCommand(PostgresFolder folder, Binaries binaries, RunAs runAs) {

    /** Also what makes it end with this process, but not with the Ctrl-C that is meant for this process alone. */
    List<String> on(int port) {
        List<String> command = new ArrayList<>(ownSession());
        command.addAll(runAs.prefix());
        command.addAll(endWithParent());
        command.addAll(List.of(
                binaries.program("postgres").toString(), "-D", folder.cluster().toString()));
        settings(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return List.copyOf(command);
    }

    private Map<String, String> settings(int port) {
        return Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("port", Integer.toString(port)),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "40"),
                Map.entry("shared_buffers", "64MB"),
                Map.entry("max_wal_size", "256MB"),
                Map.entry("fsync", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                // One file for each day of the week, written over a week later.
                Map.entry("logging_collector", "on"),
                Map.entry("log_directory", folder.logs().toString()),
                Map.entry("log_filename", "server-%a.log"),
                Map.entry("log_truncate_on_rotation", "on"),
                Map.entry("log_rotation_age", "1d"),
                Map.entry("log_rotation_size", "0"),
                // A failed statement's text and values are people's words; its client is told, the file is not.
                Map.entry("log_min_messages", "log"),
                Map.entry("log_min_error_statement", "panic"),
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("log_checkpoints", "off"));
    }

    private static List<String> ownSession() {
        List<String> setsid = List.of("setsid");
        List<String> perl = List.of("perl", "-MPOSIX=setsid", "-e", "setsid(); exec { $ARGV[0] } @ARGV");
        return List.of(setsid, perl).stream()
                .filter(ServerCommand::isHere)
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> endWithParent() {
        List<String> setpriv = List.of("setpriv", "--pdeathsig", "INT");
        return isHere(setpriv) ? setpriv : List.of();
    }

    private static boolean isHere(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        return Program.run(command).succeeded();
    }
}
