package dev.tend.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tend.app.cli.Cli;
import java.io.PrintWriter;

/** Where Tend begins. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, UTF_8);
        System.exit(new Cli(System.getenv(), new Composition(out), out, err).execute(arguments));
    }
}
