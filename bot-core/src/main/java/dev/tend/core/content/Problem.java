package dev.tend.core.content;

/**
 * One thing wrong with a file, in words for the person who wrote it.
 *
 * @param line counted from 1
 * @param message what was found, what was expected, what to do
 */
public record Problem(String file, int line, Rule rule, String message) {
    @Override
    public String toString() {
        return file + " line " + line + ": " + message + " (" + rule + ")";
    }
}
