package dev.tend.app.playground;

import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.Message;
import java.util.Optional;

/** Something that happened in the playground, as the journal keeps it. Messages and forms are named by their entry's number. */
sealed interface Event {
    /** Where something is shown: in a room, or in the thread under one of its messages. */
    record Place(String room, Optional<String> thread) {}

    /**
     * A message appeared.
     *
     * @param author the person who wrote it; empty for Tend
     * @param onlyFor the one person who sees it; empty if the whole room does
     * @param key the delivery it came by, if any
     */
    record Posted(
            Place place, Optional<String> author, Optional<String> onlyFor, Optional<DeliveryKey> key, Message content)
            implements Event {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.posted(this);
        }
    }

    /** A message of Tend's has new content. */
    record Edited(String message, Optional<DeliveryKey> key, Message content) implements Event {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.edited(this);
        }
    }

    /** A message for one person was put away by them. */
    record Dismissed(String message) implements Event {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dismissed(this);
        }
    }

    /** A reaction was put on a message or taken back. */
    record Reacted(String message, String person, String emoji, boolean present) implements Event {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reacted(this);
        }
    }

    /**
     * A form opened for a person.
     *
     * @param from the message for them alone whose control opened it, if it was one
     */
    record FormOpened(Place place, String person, Optional<String> from, Form form) implements Event {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.formOpened(this);
        }
    }

    /** The delivery that this event carries out, if it is one. */
    default Optional<DeliveryKey> key() {
        return Optional.empty();
    }

    <T> T match(Cases<T> cases);

    /** One method for each kind; a new kind fails to compile wherever it is not handled. */
    interface Cases<T> {
        T posted(Posted posted);

        T edited(Edited edited);

        T dismissed(Dismissed dismissed);

        T reacted(Reacted reacted);

        T formOpened(FormOpened formOpened);
    }
}
