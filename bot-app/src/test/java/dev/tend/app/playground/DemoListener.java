package dev.tend.app.playground;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.ButtonPressed;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.CompletionAsked;
import dev.tend.core.chat.Form;
import dev.tend.core.chat.FormSubmitted;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.OptionsChosen;
import dev.tend.core.chat.ReactionChanged;
import dev.tend.core.chat.Reply;
import dev.tend.core.chat.SlashCommandInvoked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays the engine's part by a script, so that the page can be looked at without it. */
final class DemoListener implements ChatListener {
    static final Message CHECK_IN = new Message(
            new Block.Heading("Monday check-in"),
            new Block.Text("What is one thing that went better last week than you had expected?"),
            new Block.Note(
                    "About 2 minutes. Answers open for all when everybody has answered, at the latest Tuesday at 17:00."),
            new Block.Buttons(
                    new Block.Button(new Action("answer"), "Answer", Block.Style.PRIMARY),
                    new Block.Button(new Action("pass"), "Not this time")),
            new Block.Buttons(
                    new Block.Button(new Action("tried"), "✅ Tried it"),
                    new Block.Button(new Action("new"), "💡 New to me")));

    @Override
    public Reply onSlashCommand(SlashCommandInvoked event) {
        if (event.text().startsWith("break")) {
            throw new IllegalStateException("Asked to break.");
        }
        return new Reply.Ephemeral(wizard(Optional.empty()));
    }

    @Override
    public Reply onCompletion(CompletionAsked event) {
        List<Block.Option> all = List.of(
                new Block.Option("start", "start", Optional.of("Begin a practice in this room")),
                new Block.Option("next", "next", Optional.of("When the next check-in comes, and what it asks")),
                new Block.Option("my answers", "my answers", Optional.of("What you have written, for you alone")),
                new Block.Option("pause", "pause", Optional.of("Leave out the next check-in")),
                new Block.Option("help", "help", Optional.of("All that Tend can do")));
        return new Reply.Choices(all.stream()
                .filter(option -> option.value().startsWith(event.text()))
                .toList());
    }

    @Override
    public Reply onButton(ButtonPressed event) {
        return switch (event.action().value()) {
            case "answer" -> new Reply.OpenForm(form());
            case "begin" -> new Reply.Update(Message.of("The practice begins on Monday at 09:30."));
            case "fail" -> throw new IllegalStateException("Asked to fail.");
            case "pass" -> new Reply.Ephemeral(Message.of("Fine. Nobody is told who passes."));
            default -> new Reply.Ack();
        };
    }

    @Override
    public Reply onOptions(OptionsChosen event) {
        return new Reply.Update(wizard(event.values().stream().findFirst()));
    }

    @Override
    public Reply onForm(FormSubmitted event) {
        if (event.values().getOrDefault("better", "").length() < 10) {
            return new Reply.FieldErrors(Map.of("better", "A few more words, please: what happened?"));
        }
        return new Reply.Ephemeral(new Message(
                new Block.Text("Kept. The others see it when everybody has answered."),
                new Block.Quote(event.user(), event.values().getOrDefault("better", "")),
                new Block.Buttons(
                        new Block.Button(new Action("answer"), "Edit"),
                        new Block.Button(new Action("withdraw"), "Withdraw", Block.Style.DANGER))));
    }

    @Override
    public void onReaction(ReactionChanged event) {}

    private static Form form() {
        return new Form(
                new Action("answered"),
                "Monday check-in",
                List.of(
                        "All six of #harbour-team will see this with your name, once everybody has answered.",
                        "What is one thing that went better last week than you had expected?"),
                List.of(
                        new Form.Field(
                                "better",
                                "What went better?",
                                Optional.of("One or two sentences are plenty."),
                                Optional.empty(),
                                500,
                                true,
                                true),
                        new Form.Field(
                                "thanks", "Somebody to thank", Optional.empty(), Optional.empty(), 80, false, false)),
                "Keep my answer");
    }

    private static Message wizard(Optional<String> chosen) {
        Stream<Block> first = Stream.of(
                new Block.Heading("Start a practice here"),
                new Block.Text(
                        "A practice asks this room one small thing, as often as you like. Everybody chooses whether to take part."),
                new Block.Select(
                        new Action("practice"),
                        "Practice",
                        List.of(
                                new Block.Option("weekly", "Weekly check-in", Optional.of("one question, ten minutes")),
                                new Block.Option("thanks", "Thanks on Friday")),
                        chosen.stream().toList(),
                        1));
        Stream<Block> rest = Stream.of(
                new Block.Select(
                        new Action("days"),
                        "Days",
                        List.of(
                                new Block.Option("MON", "Monday"),
                                new Block.Option("WED", "Wednesday"),
                                new Block.Option("FRI", "Friday", Optional.of("before 15:00 is kind"))),
                        List.of("MON"),
                        2),
                new Block.Buttons(
                        new Block.Button(new Action("begin"), "Begin on Monday", Block.Style.PRIMARY),
                        new Block.Button(new Action("fail"), "Fail on purpose")));
        return new Message((chosen.isPresent() ? Stream.concat(first, rest) : first).toList());
    }
}
