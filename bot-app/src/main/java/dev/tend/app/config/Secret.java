package dev.tend.app.config;

/**
 * A value that opens something. Neither it nor any record that holds it can be printed by accident.
 *
 * @param reveal the value itself, for the one place that must send it
 */
public record Secret(String reveal) {

    @Override
    public String toString() {
        return "***";
    }
}
