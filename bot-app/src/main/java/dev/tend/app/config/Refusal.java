package dev.tend.app.config;

import org.jspecify.annotations.Nullable;

/** Says that Tend cannot go on and what its operator can do about it; shown as text, never as a stack trace. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String advice;

    private Refusal(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
        this.advice = message;
    }

    /** The operator asked for something that cannot be: exit code 2. */
    public static Refusal ofConfiguration(String message) {
        return new Refusal(2, message, null);
    }

    /** The machine or the data is not in the state that Tend needs: exit code 1. */
    public static Refusal ofMachine(String message) {
        return new Refusal(1, message, null);
    }

    /** The machine or the data is not in the state that Tend needs, found out by a failure: exit code 1. */
    public static Refusal ofMachine(String message, Throwable cause) {
        return new Refusal(1, message, cause);
    }

    /** What happened and what to do about it, for people. */
    public String advice() {
        return advice;
    }

    public int exitCode() {
        return exitCode;
    }
}
