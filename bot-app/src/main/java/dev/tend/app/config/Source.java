package dev.tend.app.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where values come from: the environment first, then the file. */
record Source(Map<String, String> values, Optional<Path> file, List<String> warnings) {

    /** Refuses a file that was asked for by name and cannot be read. */
    static Source read(Map<String, String> environment, Optional<Path> asked, Path data) {
        Optional<Path> file =
                asked.or(() -> Optional.of(data.resolve("tend.properties")).filter(Files::exists));
        Map<String, String> fromFile = file.map(Source::load).orElse(Map.of());
        List<String> warnings = new ArrayList<>();
        file.filter(path -> !OwnerOnly.holdsFor(path))
                .ifPresent(path ->
                        warnings.add("Others can read " + path + ", which may hold secrets: chmod 600 " + path));
        Map<String, String> values = new HashMap<>(fromFile);
        environment.forEach((name, value) -> {
            if (name.startsWith("TEND_")) {
                values.put(name, value);
            }
        });
        values.keySet().stream()
                .filter(name -> !Setting.isKnown(name))
                .sorted()
                .map(Source::unknown)
                .forEach(warnings::add);
        return new Source(Map.copyOf(values), file, List.copyOf(warnings));
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.ofConfiguration("The configuration file " + file
                    + " cannot be read. It must be a file of lines NAME=value that this user may read.");
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static String unknown(String name) {
        return "Nothing reads " + name
                + Setting.nearest(name)
                        .map(meant -> "; did you mean " + meant + "?")
                        .orElse(".");
    }
}
