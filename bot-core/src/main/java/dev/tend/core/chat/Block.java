package dev.tend.core.chat;

import java.util.List;
import java.util.Optional;

/**
 * A part of a {@link Message}. All text is plain: no markup, no mentions; adapters escape it and lay it out.
 * Every block has its full meaning in words, so that an adapter can also make the plain text of a message from it.
 */
public sealed interface Block {
    /** A title, one line. */
    record Heading(String text) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.heading(this);
        }
    }

    /** A paragraph; line breaks are kept. */
    record Text(String text) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.text(this);
        }
    }

    /** What a user wrote, shown with who wrote it. */
    record Quote(UserRef author, String text) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.quote(this);
        }
    }

    /** Small print. */
    record Note(String text) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.note(this);
        }
    }

    /** A row of one to five buttons. */
    record Buttons(List<Button> buttons) implements Block {
        public Buttons {
            buttons = List.copyOf(buttons);
            if (buttons.isEmpty() || buttons.size() > 5) {
                throw new IllegalArgumentException("A row has one to five buttons, not " + buttons.size() + ".");
            }
        }

        public Buttons(Button... buttons) {
            this(List.of(buttons));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.buttons(this);
        }
    }

    /**
     * A choice from a list of up to 25 options.
     *
     * @param label says what is chosen; shown, and read out by screen readers
     * @param most how many options may be chosen together: 1 for a plain select
     */
    record Select(Action action, String label, List<Option> options, List<String> chosen, int most) implements Block {
        public Select {
            options = List.copyOf(options);
            chosen = List.copyOf(chosen);
            if (options.isEmpty() || options.size() > 25) {
                throw new IllegalArgumentException("A select has 1 to 25 options, not " + options.size() + ".");
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.select(this);
        }
    }

    /**
     * A picture.
     *
     * @param png the bytes of a PNG
     * @param alt says in words all that the picture says
     */
    record Picture(String name, Bytes png, String alt) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.picture(this);
        }
    }

    /**
     * A button.
     *
     * @param label says what happens when it is pressed; up to 75 characters
     */
    record Button(Action action, String label, Style style) {
        public Button(Action action, String label) {
            this(action, label, Style.PLAIN);
        }
    }

    /** How a button stands out. Never the only sign of what it does. */
    enum Style {
        PLAIN,
        PRIMARY,
        DANGER
    }

    /** An option of a select: what comes back when it is chosen, what is shown, and perhaps a line that explains it. */
    record Option(String value, String label, Optional<String> description) {
        public Option(String value, String label) {
            this(value, label, Optional.empty());
        }
    }

    <T> T match(Cases<T> cases);

    /** One method for each kind; a new kind fails to compile in every adapter. */
    interface Cases<T> {
        T heading(Heading heading);

        T text(Text text);

        T quote(Quote quote);

        T note(Note note);

        T buttons(Buttons buttons);

        T select(Select select);

        T picture(Picture picture);
    }
}
