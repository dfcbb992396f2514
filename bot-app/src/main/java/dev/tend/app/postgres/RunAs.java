package dev.tend.app.postgres;

import dev.tend.app.config.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL's programs are called, given that they refuse to run as root. Root lends them a user namespace in
 * which it is nobody, or the user who owns the database's folder; any other user calls them as they are.
 */
record RunAs(List<String> prefix) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final RunAs ITSELF = new RunAs(List.of());
    private static final RunAs NAMESPACE = new RunAs(List.of("unshare", "--user"));

    /** Finds the way that works for this user, folder and kernel. The binaries must be unpacked. */
    static RunAs choose(PostgresFolder folder, Binaries binaries) throws IOException {
        if (!isRoot()) {
            return ITSELF;
        }
        int owner = owner(folder);
        if (owner == ROOT && NAMESPACE.works(folder, binaries)) {
            return NAMESPACE;
        }
        return as(owner == ROOT ? NOBODY : owner, folder);
    }

    /** Whoever the folder was given to before, or else whoever owns the data folder round it. */
    private static int owner(PostgresFolder folder) throws IOException {
        int owner = Folders.owner(folder.root());
        return owner == ROOT ? Folders.owner(folder.data()) : owner;
    }

    /** The whole command for a program that is waited for. */
    List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(program);
        return List.copyOf(command);
    }

    /** Changes no owner before it is sure that the user can reach the folder. */
    private static RunAs as(int user, PostgresFolder folder) throws IOException {
        Path data = folder.data();
        if (Folders.owner(data) == ROOT) {
            Folders.letThrough(data);
        }
        RunAs other = new RunAs(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        if (!other.runs("test", "-x", data.toString())) {
            throw Refusal.ofMachine("PostgreSQL does not run as root, and this machine allows neither a user namespace"
                    + " nor a change to user " + user + " who may enter " + data
                    + ". Run Tend as an ordinary user, choose a folder such as /var/lib/tend with --data,"
                    + " or set TEND_DATABASE_URL to a PostgreSQL server of your own.");
        }
        Folders.giveTo(user, folder.root());
        return other;
    }

    private boolean works(PostgresFolder folder, Binaries binaries) {
        String postgres = binaries.program("postgres").toString();
        return runs("test", "-w", folder.root().toString()) && runs(postgres, "--version");
    }

    private boolean runs(String... program) {
        return Program.run(command(List.of(program))).succeeded();
    }

    private static boolean isRoot() {
        return Program.run(List.of("id", "-u")).output().equals("0");
    }
}
