package dev.tend.app.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What the build knows of itself: Tend's version, and that of the PostgreSQL it carries. */
public record Build(String version, String postgresVersion) {

    /** Reads what the build wrote down. */
    public static Build read() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("/dev/tend/app/build.properties")) {
            properties.load(Objects.requireNonNull(in, "build.properties is part of every build"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(
                Objects.requireNonNull(properties.getProperty("version")),
                Objects.requireNonNull(properties.getProperty("postgres")));
    }
}
