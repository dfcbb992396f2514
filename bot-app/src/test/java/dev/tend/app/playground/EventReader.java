package dev.tend.app.playground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads server-sent events one by one. */
final class EventReader implements AutoCloseable {
    private final BufferedReader lines;

    EventReader(InputStream stream) {
        lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** The data of the next event of that name. */
    String nextOf(String name) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals("event: " + name)) {
            line = lines.readLine();
        }
        return String.valueOf(lines.readLine());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
