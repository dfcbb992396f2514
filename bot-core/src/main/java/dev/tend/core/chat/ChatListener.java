package dev.tend.core.chat;

/**
 * The port by which adapters tell the engine what users, never the bot itself, do. Safe for use by many threads.
 * Both platforms give up after three seconds; each method stores what it must and returns well before.
 *
 * <p>An exception means that nothing was stored: the adapter tells the user so, and gives them back what they wrote.
 */
public interface ChatListener {
    Reply onSlashCommand(SlashCommandInvoked event);

    Reply onCompletion(CompletionAsked event);

    Reply onButton(ButtonPressed event);

    Reply onOptions(OptionsChosen event);

    Reply onForm(FormSubmitted event);

    void onReaction(ReactionChanged event);
}
