package dev.tend.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whatever the bytes of a file are, it is a pack or it is refused; nothing else comes out of the reader. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class MutatedPackTest {
    private static final int RUNS = 2_000;
    private static final long SEED = 21;
    private static final byte[] TELLING = "{}[]:,-#&*!|>'\"%@` \n\t0~?".getBytes(StandardCharsets.UTF_8);

    private final PackReader reader = Content.bundled().reader();
    private final Random random = new Random(SEED);

    @Test
    void two_thousand_mutated_packs_are_read_or_refused() {
        int read = 0;
        for (int run = 0; run < RUNS; run++) {
            if (isRead(mutated(GoodPack.bytes()), run)) {
                read++;
            }
        }

        assertThat(read).as("mutations that do no harm").isBetween(1, RUNS / 2);
    }

    private boolean isRead(byte[] bytes, int run) {
        try {
            return !reader.read("mutated.yaml", bytes).prompts().isEmpty();
        } catch (PackRefused refused) {
            assertThat(refused.problems()).isNotEmpty();
            assertThat(refused.problems()).extracting(Problem::line).allMatch(line -> line > 0);
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("Run " + run + " of seed " + SEED + " ended in neither a pack nor a refusal.", e);
        }
    }

    private byte[] mutated(byte[] bytes) {
        byte[] result = bytes;
        for (int times = 1 + random.nextInt(3); times > 0 && result.length > 2; times--) {
            int from = random.nextInt(result.length - 1);
            int to = Math.min(result.length, from + 1 + random.nextInt(60));
            result = switch (random.nextInt(5)) {
                case 0 -> joined(result, from, new byte[] {(byte) random.nextInt()}, from + 1);
                case 1 -> joined(result, from, new byte[] {TELLING[random.nextInt(TELLING.length)]}, from + 1);
                case 2 -> joined(result, from, new byte[0], to);
                case 3 -> joined(result, to, new byte[0], from);
                default -> joined(result, Math.max(2, from), new byte[0], result.length);
            };
        }
        return result;
    }

    /** The start of some bytes, something else, and their end from a place on: later it cuts, earlier it repeats. */
    private static byte[] joined(byte[] bytes, int upTo, byte[] middle, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, upTo);
        out.writeBytes(middle);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
