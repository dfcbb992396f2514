package dev.tend.slack;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.tend.core.chat.Block;
import java.util.List;

/** Renders a choice as a menu, and options as Slack takes them. */
final class SlackSelect {
    private SlackSelect() {}

    static BlockElement of(Block.Select select) {
        List<OptionObject> chosen = options(select.options().stream()
                .filter(option -> select.chosen().contains(option.value()))
                .limit(select.most())
                .toList());
        return select.most() == 1 ? one(select, chosen) : many(select, chosen);
    }

    static List<OptionObject> options(List<Block.Option> options) {
        return options.stream()
                .limit(SlackLimits.OPTIONS)
                .map(SlackSelect::option)
                .toList();
    }

    private static BlockElement one(Block.Select select, List<OptionObject> chosen) {
        return StaticSelectElement.builder()
                .actionId(select.action().value())
                .placeholder(placeholder(select))
                .options(options(select.options()))
                .initialOption(chosen.stream().findFirst().orElse(null))
                .build();
    }

    private static BlockElement many(Block.Select select, List<OptionObject> chosen) {
        return MultiStaticSelectElement.builder()
                .actionId(select.action().value())
                .placeholder(placeholder(select))
                .options(options(select.options()))
                .initialOptions(chosen.isEmpty() ? null : chosen)
                .maxSelectedItems(select.most())
                .build();
    }

    private static PlainTextObject placeholder(Block.Select select) {
        return SlackText.plain(select.label(), SlackLimits.PLACEHOLDER);
    }

    private static OptionObject option(Block.Option option) {
        return OptionObject.builder()
                .value(option.value())
                .text(SlackText.plain(option.label(), SlackLimits.OPTION_TEXT))
                .description(option.description()
                        .filter(description -> !description.isBlank())
                        .map(description -> SlackText.plain(description, SlackLimits.OPTION_TEXT))
                        .orElse(null))
                .build();
    }
}
