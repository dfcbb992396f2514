package dev.tend.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Bytes;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every journal does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
interface JournalContract {
    Instant AT = Instant.parse("2026-11-23T08:30:00.123456Z");
    Event.Place PLACE = new Event.Place("harbour-team", Optional.of("3"));
    Message EVERYTHING = new Message(
            new Block.Heading("Check-in"),
            new Block.Text("Two\nlines, \"quoted\" 🌱"),
            new Block.Quote(House.harbour().user("mei"), "Words"),
            new Block.Note("Small print"),
            new Block.Buttons(new Block.Button(new Action("a"), "Answer", Block.Style.PRIMARY)),
            new Block.Select(
                    new Action("p"),
                    "Pick",
                    List.of(new Block.Option("1", "One"), new Block.Option("2", "Two", Optional.of("more"))),
                    List.of("2"),
                    2),
            new Block.Picture("weeks.png", new Bytes(new byte[] {1, 2, -3}), "Two bars"));

    /** A journal without entries. */
    Journal empty();

    @Test
    default void every_kind_of_event_comes_back_as_it_was() {
        Journal journal = empty();
        List<Event> events = List.of(
                new Event.Posted(PLACE, Optional.of("mei"), Optional.empty(), Optional.empty(), Message.of("Hello")),
                new Event.Posted(PLACE, Optional.empty(), Optional.of("mei"), key(), EVERYTHING),
                new Event.Edited("1", key(), EVERYTHING),
                new Event.Reacted("1", "mei", "✅", true),
                new Event.FormOpened(PLACE, "mei", Optional.of("2"), Visit.FORM),
                new Event.Dismissed("2"));

        events.forEach(event -> journal.append(AT, event));

        assertThat(journal.entries()).extracting(Entry::event).isEqualTo(events);
        assertThat(journal.entries()).extracting(Entry::at).containsOnly(AT);
        assertThat(journal.entries()).extracting(Entry::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    default void a_delivery_is_written_down_once() {
        Journal journal = empty();
        Optional<DeliveryKey> key = key();
        Entry first = journal.append(
                AT, new Event.Posted(PLACE, Optional.empty(), Optional.empty(), key, Message.of("First")));

        Entry again = journal.append(
                AT.plusSeconds(9),
                new Event.Posted(PLACE, Optional.empty(), Optional.empty(), key, Message.of("Again")));

        assertThat(again).isEqualTo(first);
        assertThat(journal.entries()).containsExactly(first);
    }

    private static Optional<DeliveryKey> key() {
        return Optional.of(new DeliveryKey(UUID.randomUUID()));
    }
}
