package dev.tend.core.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into its text, if they are UTF-8 and not too many. */
final class SourceText {
    static final int MOST_BYTES = 256 * 1024;

    private SourceText() {}

    static Optional<String> of(byte[] bytes, Report report) {
        if (bytes.length > MOST_BYTES) {
            report.add(
                    1, Rule.E01, "the file has " + bytes.length + " bytes; the limit is " + MOST_BYTES + ". Part it.");
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            report.add(firstBrokenLine(bytes), Rule.E01, "a character is not UTF-8; save the file as UTF-8.");
            return Optional.empty();
        }
    }

    /** Bytes of a line end are never part of another character, so each line can be decoded alone. */
    private static int firstBrokenLine(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (!decodes(bytes, start, i - start)) {
                    return line;
                }
                start = i + 1;
                line++;
            }
        }
        return line;
    }

    private static boolean decodes(byte[] bytes, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        return ByteBuffer.wrap(bytes, start, length).equals(StandardCharsets.UTF_8.encode(text));
    }
}
