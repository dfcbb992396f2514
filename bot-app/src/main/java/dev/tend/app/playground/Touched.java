package dev.tend.app.playground;

import java.util.Optional;

/** Names the message that an event changed. */
record Touched(Entry entry) implements Event.Cases<Optional<String>> {
    @Override
    public Optional<String> posted(Event.Posted posted) {
        return Optional.of(entry.id());
    }

    @Override
    public Optional<String> edited(Event.Edited edited) {
        return Optional.of(edited.message());
    }

    @Override
    public Optional<String> dismissed(Event.Dismissed dismissed) {
        return Optional.of(dismissed.message());
    }

    @Override
    public Optional<String> reacted(Event.Reacted reacted) {
        return Optional.of(reacted.message());
    }

    @Override
    public Optional<String> formOpened(Event.FormOpened formOpened) {
        return Optional.empty();
    }
}
