package dev.tend.discord;

import dev.tend.core.chat.Reply;
import java.util.List;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;

/** Shows a reply in the place that was held for it. That is an edit, so Discord may be asked twice and shows it once. */
record AnswerLate(InteractionHook hook, List<String> words) implements Reply.Cases<RestAction<?>> {
    @Override
    public RestAction<?> ack(Reply.Ack ack) {
        return hook.deleteOriginal();
    }

    @Override
    public RestAction<?> ephemeral(Reply.Ephemeral ephemeral) {
        return inPlace(DiscordRenderer.render(ephemeral.message()));
    }

    @Override
    public RestAction<?> update(Reply.Update update) {
        return inPlace(DiscordRenderer.render(update.message()));
    }

    /** Discord opens a form only as the first answer, so the user is asked to press again. */
    @Override
    public RestAction<?> openForm(Reply.OpenForm openForm) {
        return inPlace(Notices.tooLateForForm());
    }

    @Override
    public RestAction<?> fieldErrors(Reply.FieldErrors fieldErrors) {
        return inPlace(Notices.mistakes(fieldErrors.errors().values(), words));
    }

    @Override
    public RestAction<?> choices(Reply.Choices choices) {
        throw new IllegalStateException("Choices are a reply only while a command is typed.");
    }

    RestAction<?> inPlace(Rendered content) {
        return hook.editOriginal(content.toEdit());
    }
}
