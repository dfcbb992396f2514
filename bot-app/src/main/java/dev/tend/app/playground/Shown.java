package dev.tend.app.playground;

import dev.tend.core.chat.Form;
import java.util.Map;

/** What a person gets to see at once after doing something. */
sealed interface Shown {
    /** Nothing new. */
    record Nothing() implements Shown {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.nothing(this);
        }
    }

    /** A message that only they see, new or changed. */
    record Privately(String message) implements Shown {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.privately(this);
        }
    }

    /** A form to fill in. */
    record Opened(String id, Form form) implements Shown {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.opened(this);
        }
    }

    /** What is wrong in the form they sent, by field name. */
    record Mistakes(Map<String, String> byField) implements Shown {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.mistakes(this);
        }
    }

    /** It did not work, and nothing was saved; a message that only they see gives their words back. */
    record Failed(String message) implements Shown {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.failed(this);
        }
    }

    <T> T match(Cases<T> cases);

    /** One method for each kind; a new kind fails to compile wherever it is not handled. */
    interface Cases<T> {
        T nothing(Nothing nothing);

        T privately(Privately privately);

        T opened(Opened opened);

        T mistakes(Mistakes mistakes);

        T failed(Failed failed);
    }
}
