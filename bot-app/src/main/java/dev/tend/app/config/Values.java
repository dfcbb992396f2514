package dev.tend.app.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads values by name and remembers all that is wrong with them, so that the operator hears it once. */
final class Values {
    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    Values(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Empty when it is not set, or set to nothing but blanks, as compose files like to do. */
    Optional<String> text(Setting setting) {
        return Optional.ofNullable(values.get(setting.name()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    boolean isSet(Setting setting) {
        return text(setting).isPresent();
    }

    Optional<Secret> secret(Setting setting) {
        return text(setting).map(Secret::new);
    }

    /** Names the setting as missing and gives an empty value in its place; the problem keeps that from being used. */
    Secret requiredSecret(Setting setting, String reason) {
        return secret(setting).orElseGet(() -> {
            problem(setting, "is missing: " + reason);
            return new Secret("");
        });
    }

    int port(Setting setting, int otherwise) {
        Optional<String> text = text(setting);
        if (text.isPresent() && !text.get().matches("\\d{1,5}")) {
            problem(setting, "is \"" + text.get() + "\" and must be a number from 1 to 65535");
            return otherwise;
        }
        int port = text.map(Integer::parseInt).orElse(otherwise);
        if (port < 1 || port > 65_535) {
            problem(setting, "is " + port + " and must be a number from 1 to 65535");
        }
        return port;
    }

    Optional<URI> address(Setting setting, Set<String> schemes) {
        return text(setting).flatMap(text -> address(setting, text, schemes));
    }

    private Optional<URI> address(Setting setting, String text, Set<String> schemes) {
        try {
            URI uri = URI.create(text.endsWith("/") ? text : text + "/");
            if (uri.getHost() != null && schemes.contains(uri.getScheme()) && uri.getUserInfo() == null) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException e) {
            // Said below, together with every other way of being no address.
        }
        problem(setting, "must be an address that begins with " + String.join(":// or ", schemes) + "://");
        return Optional.empty();
    }

    void problem(Setting setting, String text) {
        problems.add(setting.name() + " " + text);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
