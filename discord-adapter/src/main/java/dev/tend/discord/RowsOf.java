package dev.tend.discord;

import dev.tend.core.chat.Block;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** The row of buttons, or the select, that a block is; its {@code custom_id} is the action, unchanged. */
final class RowsOf implements Block.Cases<Optional<ActionRow>> {
    @Override
    public Optional<ActionRow> buttons(Block.Buttons buttons) {
        return Optional.of(
                ActionRow.of(buttons.buttons().stream().map(RowsOf::button).toList()));
    }

    @Override
    public Optional<ActionRow> select(Block.Select select) {
        StringSelectMenu menu = StringSelectMenu.create(select.action().value())
                .setPlaceholder(DiscordLimits.SELECT_PLACEHOLDER.fit(select.label()))
                .addOptions(select.options().stream().map(RowsOf::option).toList())
                .setDefaultValues(select.chosen())
                .setRequiredRange(
                        Math.min(1, select.most()),
                        Math.min(select.most(), select.options().size()))
                .build();
        return Optional.of(ActionRow.of(menu));
    }

    private static Button button(Block.Button button) {
        return Button.of(
                style(button.style()), button.action().value(), DiscordLimits.BUTTON_LABEL.fit(button.label()));
    }

    private static ButtonStyle style(Block.Style style) {
        return switch (style) {
            case PLAIN -> ButtonStyle.SECONDARY;
            case PRIMARY -> ButtonStyle.PRIMARY;
            case DANGER -> ButtonStyle.DANGER;
        };
    }

    private static SelectOption option(Block.Option option) {
        SelectOption shown = SelectOption.of(DiscordLimits.OPTION_LABEL.fit(option.label()), option.value());
        return option.description()
                .map(DiscordLimits.OPTION_DESCRIPTION::fit)
                .map(shown::withDescription)
                .orElse(shown);
    }

    @Override
    public Optional<ActionRow> heading(Block.Heading heading) {
        return Optional.empty();
    }

    @Override
    public Optional<ActionRow> text(Block.Text text) {
        return Optional.empty();
    }

    @Override
    public Optional<ActionRow> quote(Block.Quote quote) {
        return Optional.empty();
    }

    @Override
    public Optional<ActionRow> note(Block.Note note) {
        return Optional.empty();
    }

    @Override
    public Optional<ActionRow> picture(Block.Picture picture) {
        return Optional.empty();
    }
}
