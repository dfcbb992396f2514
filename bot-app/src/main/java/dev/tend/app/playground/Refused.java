package dev.tend.app.playground;

/** Something that a visitor asked for cannot be done; the message says why, for them to read. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private Refused(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The request makes no sense as it stands. */
    static Refused malformed(String message) {
        return new Refused(400, message);
    }

    static Refused notAllowed(String message) {
        return new Refused(403, message);
    }

    static Refused unknown(String message) {
        return new Refused(404, message);
    }

    /** What the person saw has changed meanwhile. */
    static Refused changed(String message) {
        return new Refused(409, message);
    }

    static Refused tooLarge(String message) {
        return new Refused(413, message);
    }

    static Refused wrongType(String message) {
        return new Refused(415, message);
    }

    static Refused notNow(String message) {
        return new Refused(503, message);
    }

    /** The HTTP status that says so. */
    int status() {
        return status;
    }
}
