package dev.tend.slack;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes exceptions without their messages, which may carry what someone wrote. */
final class Failures {
    private static final int FRAMES = 5;
    private static final int CAUSES = 4;

    private Failures() {}

    static String describe(Throwable failure) {
        return describe(failure, CAUSES);
    }

    private static String describe(Throwable failure, int causes) {
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        return failure.getClass().getName() + " at " + frames
                + Optional.ofNullable(failure.getCause())
                        .filter(cause -> causes > 0)
                        .map(cause -> "; caused by " + describe(cause, causes - 1))
                        .orElse("");
    }
}
