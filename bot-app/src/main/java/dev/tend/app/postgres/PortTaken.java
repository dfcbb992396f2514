package dev.tend.app.postgres;

import java.io.IOException;

/** Another program took the port between our choice and the server's start; another port will do. */
final class PortTaken extends IOException {
    private static final long serialVersionUID = 1L;

    PortTaken(String complaint) {
        super("PostgreSQL's port was taken: " + complaint);
    }
}
