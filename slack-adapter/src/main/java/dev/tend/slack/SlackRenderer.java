package dev.tend.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renders blocks as Block Kit. Every text goes into {@code plain_text} or {@code rich_text}, which Slack shows as it is, so
 * that nothing anyone wrote can ping, link or format.
 *
 * <p>Whoever is quoted is shown by name. Every mention notifies, also one by a {@code user} element of {@code rich_text},
 * and nobody should be called because their own words are shown. Where the name is not known the mention has to do.
 */
final class SlackRenderer implements Block.Cases<List<LayoutBlock>> {
    private final SlackNames names;

    SlackRenderer(SlackNames names) {
        this.names = names;
    }

    SlackMessage render(Message message) {
        List<LayoutBlock> blocks = new ArrayList<>();
        message.blocks().forEach(block -> blocks.addAll(block.match(this)));
        return new SlackMessage(new SlackPlainText(names).of(message), atMost(SlackLimits.MESSAGE_BLOCKS, blocks));
    }

    @Override
    public List<LayoutBlock> heading(Block.Heading heading) {
        String line = heading.text().replaceAll("\\R", " ").strip();
        if (line.length() > SlackLimits.HEADER) {
            return rich(
                    line,
                    SlackText.split(line, SlackLimits.RICH_TEXT).stream()
                            .<BlockElement>map(part -> section(bold(part)))
                            .toList());
        }
        return line.isEmpty()
                ? List.of()
                : List.of(HeaderBlock.builder()
                        .text(SlackText.plain(line, SlackLimits.HEADER))
                        .build());
    }

    @Override
    public List<LayoutBlock> text(Block.Text text) {
        return paragraphs(text.text());
    }

    /** A section for each part of a text that is too long for one. */
    static List<LayoutBlock> paragraphs(String text) {
        return SlackText.split(text, SlackLimits.SECTION_TEXT).stream()
                .<LayoutBlock>map(part -> SectionBlock.builder()
                        .text(SlackText.plain(part, SlackLimits.SECTION_TEXT))
                        .expand(true)
                        .build())
                .toList();
    }

    @Override
    public List<LayoutBlock> quote(Block.Quote quote) {
        RichTextElement author = names.of(quote.author())
                .<RichTextElement>map(SlackRenderer::bold)
                .orElseGet(() -> RichTextSectionElement.User.builder()
                        .userId(quote.author().user())
                        .build());
        List<BlockElement> elements = new ArrayList<>(List.of(section(author)));
        for (String part : SlackText.split(quote.text(), SlackLimits.RICH_TEXT)) {
            elements.add(RichTextQuoteElement.builder()
                    .elements(List.of(words(part)))
                    .build());
        }
        return rich(quote.text(), elements);
    }

    @Override
    public List<LayoutBlock> note(Block.Note note) {
        return SlackText.split(note.text(), SlackLimits.CONTEXT_TEXT).stream()
                .map(SlackRenderer::small)
                .toList();
    }

    @Override
    public List<LayoutBlock> buttons(Block.Buttons buttons) {
        List<BlockElement> elements = buttons.buttons().stream()
                .<BlockElement>map(SlackRenderer::button)
                .toList();
        return List.of(ActionsBlock.builder().elements(elements).build());
    }

    @Override
    public List<LayoutBlock> select(Block.Select select) {
        return List.of(SectionBlock.builder()
                .text(SlackText.plain(select.label(), SlackLimits.SECTION_TEXT))
                .accessory(SlackSelect.of(select))
                .build());
    }

    /** In words: a picture in Slack is a file, which is uploaded before a message can show it. */
    @Override
    public List<LayoutBlock> picture(Block.Picture picture) {
        return note(new Block.Note(picture.alt()));
    }

    private static ButtonElement button(Block.Button button) {
        return ButtonElement.builder()
                .actionId(button.action().value())
                .text(SlackText.plain(button.label(), SlackLimits.BUTTON_TEXT))
                .accessibilityLabel(SlackText.shorten(button.label(), SlackLimits.BUTTON_TEXT))
                .style(style(button.style()).orElse(null))
                .build();
    }

    private static Optional<String> style(Block.Style style) {
        return switch (style) {
            case PLAIN -> Optional.empty();
            case PRIMARY -> Optional.of("primary");
            case DANGER -> Optional.of("danger");
        };
    }

    private static List<LayoutBlock> rich(String text, List<BlockElement> elements) {
        return text.isBlank()
                ? List.of()
                : List.of(RichTextBlock.builder().elements(elements).build());
    }

    private static BlockElement section(RichTextElement element) {
        return RichTextSectionElement.builder().elements(List.of(element)).build();
    }

    private static RichTextElement words(String text) {
        return RichTextSectionElement.Text.builder().text(text).build();
    }

    private static RichTextElement bold(String text) {
        return RichTextSectionElement.Text.builder()
                .text(text)
                .style(RichTextSectionElement.TextStyle.builder().bold(true).build())
                .build();
    }

    private static LayoutBlock small(String text) {
        return ContextBlock.builder()
                .elements(List.of(SlackText.plain(text, SlackLimits.CONTEXT_TEXT)))
                .build();
    }

    /** The same without what can be pressed or chosen. */
    static List<LayoutBlock> onlyReading(List<LayoutBlock> blocks) {
        return blocks.stream()
                .filter(block -> !ActionsBlock.TYPE.equals(block.getType()))
                .filter(block -> !(block instanceof SectionBlock section && section.getAccessory() != null))
                .toList();
    }

    /** Leaves out the last of what can only be read, with a mark where it was; what can be pressed stays. */
    private static List<LayoutBlock> atMost(int most, List<LayoutBlock> blocks) {
        if (blocks.size() <= most) {
            return blocks;
        }
        List<LayoutBlock> kept = new ArrayList<>(blocks);
        int index = kept.size() - 1;
        int last = index;
        for (; index >= 0 && kept.size() >= most; index--) {
            if (!ActionsBlock.TYPE.equals(kept.get(index).getType())) {
                kept.remove(index);
                last = index;
            }
        }
        kept.add(last, small(SlackText.CUT));
        return kept.subList(0, Math.min(most, kept.size()));
    }
}
