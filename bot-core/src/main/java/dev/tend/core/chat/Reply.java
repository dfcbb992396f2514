package dev.tend.core.chat;

import java.util.List;
import java.util.Map;

/**
 * What a user sees at once after doing something; nobody else sees it. It is a return value, so that the three seconds
 * both platforms give are kept without a second call.
 */
public sealed interface Reply {
    /** Nothing to show. */
    record Ack() implements Reply {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ack(this);
        }
    }

    /** A new message that only this user sees. */
    record Ephemeral(Message message) implements Reply {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ephemeral(this);
        }
    }

    /** New content in place of the message that only this user sees and whose button or select they used. */
    record Update(Message message) implements Reply {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.update(this);
        }
    }

    /** A form opens. Not a possible reply to a form. */
    record OpenForm(Form form) implements Reply {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.openForm(this);
        }
    }

    /** The form stays open with what was typed, and says by field name what is wrong. Only a reply to a form. */
    record FieldErrors(Map<String, String> errors) implements Reply {
        public FieldErrors {
            errors = Map.copyOf(errors);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fieldErrors(this);
        }
    }

    /** Suggestions while a command is typed. Only a reply to {@link ChatListener#onCompletion}. */
    record Choices(List<Block.Option> options) implements Reply {
        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.choices(this);
        }
    }

    <T> T match(Cases<T> cases);

    /** One method for each kind; a new kind fails to compile in every adapter. */
    interface Cases<T> {
        T ack(Ack ack);

        T ephemeral(Ephemeral ephemeral);

        T update(Update update);

        T openForm(OpenForm openForm);

        T fieldErrors(FieldErrors fieldErrors);

        T choices(Choices choices);
    }
}
