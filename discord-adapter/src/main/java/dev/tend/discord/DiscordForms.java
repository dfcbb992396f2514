package dev.tend.discord;

import dev.tend.core.chat.Form;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Turns a form into a modal: what it is about on top, then a labelled input for each field. Discord words the button that sends it. */
final class DiscordForms {
    private DiscordForms() {}

    static Modal modal(Form form) {
        Modal.Builder modal = Modal.create(form.action().value(), DiscordLimits.MODAL_TITLE.fit(form.title()));
        if (!form.intro().isEmpty()) {
            String intro = DiscordMarkdown.escape(String.join("\n\n", form.intro()));
            modal.addComponents(TextDisplay.of(DiscordLimits.MODAL_TEXT.fit(intro)));
        }
        form.fields().stream().map(DiscordForms::field).forEach(modal::addComponents);
        return modal.build();
    }

    private static ModalTopLevelComponent field(Form.Field field) {
        Label label = Label.of(DiscordLimits.LABEL.fit(field.label()), input(field));
        return field.hint()
                .map(DiscordLimits.LABEL_DESCRIPTION::fit)
                .map(label::withDescription)
                .orElse(label);
    }

    private static TextInput input(Form.Field field) {
        int most = Math.min(field.most(), DiscordLimits.TEXT_INPUT.most());
        TextInput.Builder input = TextInput.create(
                        field.name(), field.lines() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
                .setRequired(field.required())
                .setMaxLength(most);
        field.value()
                .filter(value -> !value.isEmpty())
                .map(value -> DiscordLimits.fit(value, most))
                .ifPresent(input::setValue);
        return input.build();
    }
}
