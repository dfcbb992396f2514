package dev.tend.app.playground;

import java.util.Map;

/** Carries an event out on the messages and forms there are; true if something changed. */
record Consequence(Entry entry, Map<String, ChatMessage> messages, Map<String, Event.FormOpened> forms)
        implements Event.Cases<Boolean> {
    @Override
    public Boolean posted(Event.Posted posted) {
        messages.put(entry.id(), ChatMessage.of(entry, posted));
        return true;
    }

    @Override
    public Boolean edited(Event.Edited edited) {
        return messages.computeIfPresent(edited.message(), (id, message) -> message.with(edited.content())) != null;
    }

    @Override
    public Boolean dismissed(Event.Dismissed dismissed) {
        return messages.remove(dismissed.message()) != null;
    }

    @Override
    public Boolean reacted(Event.Reacted reacted) {
        return messages.computeIfPresent(reacted.message(), (id, message) -> message.with(reacted)) != null;
    }

    @Override
    public Boolean formOpened(Event.FormOpened formOpened) {
        forms.put(entry.id(), formOpened);
        return true;
    }
}
