package dev.tend.discord;

/** An exception for the log: its kind and where it came from, but not its message, which may carry what a person wrote. */
final class Wordless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wordless(Throwable original) {
        super(original.getClass().getName(), original.getCause() == null ? null : new Wordless(original.getCause()));
        setStackTrace(original.getStackTrace());
    }
}
