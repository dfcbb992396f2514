package dev.tend.app.playground;

import static dev.tend.app.playground.Visit.ANSWER;
import static dev.tend.app.playground.Visit.FORM;
import static dev.tend.app.playground.Visit.PICK;
import static dev.tend.app.playground.Visit.QUESTION;
import static dev.tend.app.playground.Visit.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PlaygroundInboundTest {
    private static final Message NOTED = Message.of("Noted.");

    private final Visit visit = new Visit();
    private final PlaygroundInbound inbound = visit.inbound();

    @Test
    void a_command_is_heard_and_its_answer_is_seen_by_one_person() {
        visit.heard().answerWith(new Reply.Ephemeral(NOTED));

        inbound.command("mei", TEAM, Optional.empty(), " status ");

        assertThat(visit.heard().events())
                .containsExactly(new SlashCommandInvoked(visit.house().user("mei"), visit.team(), "status"));
        assertThat(visit.privateTo("mei")).containsExactly(NOTED);
        assertThat(visit.seenBy("jonas")).isEmpty();
    }

    @Test
    void a_command_is_completed() {
        List<Block.Option> options = List.of(new Block.Option("status", "status"));
        visit.heard().answerWith(new Reply.Choices(options));

        assertThat(inbound.complete("mei", TEAM, "st")).isEqualTo(options);

        assertThat(visit.heard().events())
                .containsExactly(new CompletionAsked(visit.house().user("mei"), visit.team(), "st"));
    }

    @Test
    void a_pressed_button_brings_its_action_back() {
        MessageRef question = visit.asked();
        visit.heard().answerWith(new Reply.Ephemeral(NOTED));

        inbound.press("mei", question.message(), ANSWER);

        assertThat(visit.heard().events())
                .containsExactly(new ButtonPressed(visit.house().user("mei"), question, ANSWER));
        assertThat(visit.privateTo("mei")).containsExactly(NOTED);
    }

    @Test
    void what_was_never_offered_is_refused_and_not_heard() {
        String question = visit.asked().message();
        String whisper = visit.whispered("mei", QUESTION);
        int before = visit.heard().events().size();

        assertRefused(409, () -> inbound.press("mei", question, new Action("forged")));
        assertRefused(409, () -> inbound.press("noor", question, ANSWER));
        assertRefused(409, () -> inbound.press("jonas", whisper, ANSWER));
        assertRefused(409, () -> inbound.choose("mei", question, PICK, List.of("yearly")));
        assertRefused(409, () -> inbound.choose("mei", question, PICK, List.of("w", "m")));
        assertRefused(409, () -> inbound.dismiss("jonas", whisper));
        assertRefused(404, () -> inbound.press("nobody", question, ANSWER));
        assertRefused(404, () -> inbound.say("mei", "two-of-us", Optional.empty(), "Hello?"));

        assertThat(visit.heard().events()).hasSize(before);
    }

    @Test
    void an_update_replaces_the_private_message_whose_control_was_used() {
        String wizard = visit.whispered("mei", QUESTION);
        visit.heard().answerWith(new Reply.Update(NOTED));

        Shown shown = inbound.choose("mei", wizard, PICK, List.of("m"));

        assertThat(shown).isEqualTo(new Shown.Privately(wizard));
        assertThat(visit.privateTo("mei")).containsExactly(NOTED);
        assertThat(visit.heard().events())
                .contains(new OptionsChosen(
                        visit.house().user("mei"), visit.house().message(TEAM, wizard), PICK, List.of("m")));
    }

    @Test
    void an_update_after_a_press_in_public_changes_nothing_that_others_see() {
        MessageRef question = visit.asked();
        visit.heard().answerWith(new Reply.Update(NOTED));

        inbound.press("mei", question.message(), ANSWER);

        assertThat(visit.privateTo("mei")).containsExactly(NOTED);
        assertThat(visit.seenBy("jonas")).extracting(ChatMessage::content).containsExactly(QUESTION);
    }

    @Test
    void a_form_comes_back_with_what_was_written_and_its_update_replaces_where_it_was_opened() {
        String whisper = visit.whispered("mei", QUESTION);
        String form = opened("mei", whisper);
        visit.heard().answerWith(new Reply.Update(NOTED));

        Shown shown = inbound.submit("mei", form, Map.of("answer", " The tour. ", "extra", "ignored"));

        assertThat(shown).isEqualTo(new Shown.Privately(whisper));
        assertThat(visit.heard().events())
                .contains(new FormSubmitted(
                        visit.house().user("mei"), visit.team(), FORM.action(), Map.of("answer", "The tour.")));
        assertThat(visit.privateTo("mei")).containsExactly(NOTED);
    }

    @Test
    void a_form_with_too_little_or_too_much_says_so_without_asking_the_engine() {
        String form = opened("mei", visit.asked().message());
        int before = visit.heard().events().size();

        assertThat(inbound.submit("mei", form, Map.of("answer", "  "))).isInstanceOf(Shown.Mistakes.class);
        assertThat(inbound.submit("mei", form, Map.of("answer", "x".repeat(41))))
                .isInstanceOf(Shown.Mistakes.class);

        assertThat(visit.heard().events()).hasSize(before);
    }

    @Test
    void mistakes_that_the_engine_finds_are_shown_at_their_fields() {
        String form = opened("mei", visit.asked().message());
        visit.heard().answerWith(new Reply.FieldErrors(Map.of("answer", "One more word, please.")));

        Shown shown = inbound.submit("mei", form, Map.of("answer", "Yes"));

        assertThat(shown).isEqualTo(new Shown.Mistakes(Map.of("answer", "One more word, please.")));
    }

    @Test
    void a_form_is_for_the_person_it_was_opened_for() {
        String form = opened("mei", visit.asked().message());

        assertRefused(409, () -> inbound.submit("jonas", form, Map.of("answer", "Not mine")));
    }

    @Test
    void words_are_given_back_when_nothing_could_be_saved() {
        String form = opened("mei", visit.asked().message());
        visit.heard().failWith("The store is out of reach.");

        Shown shown = inbound.submit("mei", form, Map.of("answer", "A door that closes."));

        assertThat(shown).isInstanceOf(Shown.Failed.class);
        assertThat(visit.privateTo("mei").get(0).blocks())
                .contains(new Block.Quote(visit.house().user("mei"), "A door that closes."));
        assertThat(visit.privateTo("jonas")).isEmpty();
    }

    @Test
    void a_reaction_is_heard_once_when_it_comes_and_once_when_it_goes() {
        MessageRef question = visit.asked();

        inbound.react("mei", question.message(), "✔\uFE0F", true);
        inbound.react("mei", question.message(), "✔", true);
        inbound.react("mei", question.message(), "✔", false);

        assertThat(visit.heard().events())
                .containsExactly(
                        new ReactionChanged(visit.house().user("mei"), question, "✔", true),
                        new ReactionChanged(visit.house().user("mei"), question, "✔", false));
        assertThat(visit.seenBy("mei").get(0).reactions()).isEmpty();
    }

    @Test
    void a_reaction_is_an_emoji() {
        String question = visit.asked().message();

        assertRefused(400, () -> inbound.react("mei", question, "<b>", true));
        assertRefused(400, () -> inbound.react("mei", question, "", true));
    }

    @Test
    void what_people_say_is_shown_to_the_room_and_not_told_to_the_engine() {
        inbound.say("mei", TEAM, Optional.empty(), "Good morning");

        assertThat(visit.seenBy("jonas"))
                .singleElement()
                .satisfies(message -> assertThat(message.author()).contains("mei"));
        assertThat(visit.heard().events()).isEmpty();
    }

    @Test
    void a_dismissed_message_stays_away_after_a_restart() {
        Journal journal = new InMemoryJournal();
        Visit before = new Visit(journal);
        String first = before.whispered("mei", NOTED);
        before.whispered("mei", QUESTION);

        before.inbound().dismiss("mei", first);

        assertThat(new Visit(journal).privateTo("mei")).containsExactly(QUESTION);
    }

    @Test
    void everything_is_there_again_after_a_restart() {
        Journal journal = new InMemoryJournal();
        Visit before = new Visit(journal);
        String question = before.asked().message();
        before.inbound().react("mei", question, "🌱", true);
        before.inbound().say("jonas", TEAM, Optional.of(question), "In the thread");
        before.heard().answerWith(new Reply.OpenForm(FORM));
        Shown.Opened form = (Shown.Opened) before.inbound().press("mei", question, ANSWER);

        Visit after = new Visit(journal);

        assertThat(after.seenBy("mei")).isEqualTo(before.seenBy("mei"));
        assertThat(after.inbound().submit("mei", form.id(), Map.of("answer", "Still here")))
                .isEqualTo(new Shown.Nothing());
    }

    private String opened(String person, String message) {
        visit.heard().answerWith(new Reply.OpenForm(FORM));
        return ((Shown.Opened) inbound.press(person, message, ANSWER)).id();
    }

    private static void assertRefused(int status, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(status));
    }
}
