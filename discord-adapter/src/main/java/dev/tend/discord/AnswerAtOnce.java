package dev.tend.discord;

import dev.tend.core.chat.Reply;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;

/** Shows a reply as the first answer to an interaction. */
record AnswerAtOnce(
        IReplyCallback interaction,
        Optional<IMessageEditCallback> ownMessage,
        boolean isPrivate,
        Optional<IModalCallback> form,
        List<String> words)
        implements Reply.Cases<RestAction<?>> {

    @Override
    public RestAction<?> ack(Reply.Ack ack) {
        return ownMessage
                .<RestAction<?>>map(IMessageEditCallback::deferEdit)
                .orElseGet(() -> privately(Notices.done()));
    }

    @Override
    public RestAction<?> ephemeral(Reply.Ephemeral ephemeral) {
        return privately(DiscordRenderer.render(ephemeral.message()));
    }

    /** What everybody sees is not replaced by what one user is told. */
    @Override
    public RestAction<?> update(Reply.Update update) {
        Rendered content = DiscordRenderer.render(update.message());
        return ownMessage
                .filter(message -> isPrivate)
                .<RestAction<?>>map(message -> message.editMessage(content.toEdit()))
                .orElseGet(() -> privately(content));
    }

    /** Discord opens no form in answer to a form: the user has been heard, and is shown that. */
    @Override
    public RestAction<?> openForm(Reply.OpenForm openForm) {
        return form.<RestAction<?>>map(opener -> opener.replyModal(DiscordForms.modal(openForm.form())))
                .orElseGet(() -> ack(new Reply.Ack()));
    }

    @Override
    public RestAction<?> fieldErrors(Reply.FieldErrors fieldErrors) {
        return privately(Notices.mistakes(fieldErrors.errors().values(), words));
    }

    @Override
    public RestAction<?> choices(Reply.Choices choices) {
        throw new IllegalStateException("Choices are a reply only while a command is typed.");
    }

    RestAction<?> privately(Rendered content) {
        return interaction.reply(content.toCreate()).setEphemeral(true);
    }
}
