package dev.tend.app.playground;

import dev.tend.core.chat.Message;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A message as it stands now.
 *
 * @param author the person who wrote it; empty for Tend
 * @param onlyFor the one person who sees it; empty if the whole room does
 * @param reactions who reacted with what, in the order in which it began
 */
record ChatMessage(
        String id,
        Instant at,
        Event.Place place,
        Optional<String> author,
        Optional<String> onlyFor,
        Message content,
        Map<String, Set<String>> reactions) {

    static ChatMessage of(Entry entry, Event.Posted posted) {
        return new ChatMessage(
                entry.id(), entry.at(), posted.place(), posted.author(), posted.onlyFor(), posted.content(), Map.of());
    }

    boolean isTends() {
        return author.isEmpty();
    }

    boolean isPrivate() {
        return onlyFor.isPresent();
    }

    boolean reactedBy(String person, String emoji) {
        return reactions.getOrDefault(emoji, Set.of()).contains(person);
    }

    ChatMessage with(Message newContent) {
        return new ChatMessage(id, at, place, author, onlyFor, newContent, reactions);
    }

    ChatMessage with(Event.Reacted reacted) {
        Map<String, Set<String>> after = new LinkedHashMap<>(reactions);
        Set<String> people = new LinkedHashSet<>(after.getOrDefault(reacted.emoji(), Set.of()));
        if (reacted.present()) {
            people.add(reacted.person());
        } else {
            people.remove(reacted.person());
        }
        if (people.isEmpty()) {
            after.remove(reacted.emoji());
        } else {
            after.put(reacted.emoji(), people);
        }
        return new ChatMessage(id, at, place, author, onlyFor, content, after);
    }
}
