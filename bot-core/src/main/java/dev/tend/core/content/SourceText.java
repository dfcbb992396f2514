package dev.tend.core.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** Turns the bytes of a file into its text, if they are UTF-8 in composed form (NFC) and not too many. */
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
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            reportDecomposed(text, report);
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            report.add(firstBrokenLine(bytes), Rule.E01, "a character is not UTF-8; save the file as UTF-8.");
            return Optional.empty();
        }
    }

    private static void reportDecomposed(String text, Report report) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                report.add(
                        number,
                        Rule.E01,
                        "an accent stands apart from its letter; save the file in composed form (NFC).");
            }
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
