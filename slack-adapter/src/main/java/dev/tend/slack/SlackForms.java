package dev.tend.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.tend.core.chat.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows forms as modals, and reads what was filled in. A field's name is its block's id. */
final class SlackForms {
    private static final Logger log = LoggerFactory.getLogger(SlackForms.class);

    private final SlackWeb web;

    SlackForms(SlackWeb web) {
        this.web = web;
    }

    /** Opens a form; false if Slack did not take it, mostly because three seconds had passed. */
    boolean open(SlackWorkspace workspace, String trigger, Form form, FormOrigin origin) {
        try {
            View view = view(form, origin);
            web.call(
                    workspace,
                    methods -> methods.viewsOpen(r -> r.triggerId(trigger).view(view)));
            return true;
        } catch (SlackFailure failure) {
            log.warn("slack=form_not_opened workspace={} reason={}", workspace.id(), failure.reason());
            return false;
        }
    }

    static View view(Form form, FormOrigin origin) {
        List<LayoutBlock> blocks = new ArrayList<>();
        form.intro().forEach(line -> blocks.addAll(SlackRenderer.paragraphs(line)));
        form.fields().forEach(field -> blocks.add(input(field)));
        return View.builder()
                .type("modal")
                .callbackId(form.action().value())
                .title(title(form.title()))
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(form.submit())
                        .emoji(false)
                        .build())
                .privateMetadata(origin.toPrivateMetadata())
                .blocks(blocks)
                .build();
    }

    /** A message in place of a form that was sent; without what could be pressed, which in a modal leads nowhere. */
    static View shown(String title, SlackMessage message) {
        return View.builder()
                .type("modal")
                .title(title(title))
                .blocks(SlackRenderer.onlyReading(message.blocks()))
                .build();
    }

    private static ViewTitle title(String title) {
        return ViewTitle.builder().type("plain_text").text(title).emoji(false).build();
    }

    private static InputBlock input(Form.Field field) {
        int most = Math.max(1, Math.min(field.most(), SlackLimits.INPUT_TEXT));
        return InputBlock.builder()
                .blockId(field.name())
                .label(SlackText.plain(field.label(), SlackLimits.INPUT_LABEL))
                .hint(field.hint()
                        .filter(hint -> !hint.isBlank())
                        .map(hint -> SlackText.plain(hint, SlackLimits.INPUT_LABEL))
                        .orElse(null))
                .optional(!field.required())
                .element(PlainTextInputElement.builder()
                        .actionId(field.name())
                        .multiline(field.lines())
                        .maxLength(most)
                        .initialValue(field.value()
                                .filter(value -> !value.isEmpty())
                                .map(value -> SlackText.shorten(value, most))
                                .orElse(null))
                        .build())
                .build();
    }

    /** What was filled in, by field name; a field that was left empty is the empty text. */
    static Map<String, String> values(View view) {
        Map<String, String> values = new HashMap<>();
        Optional.ofNullable(view.getState())
                .flatMap(state -> Optional.ofNullable(state.getValues()))
                .orElse(Map.of())
                .forEach((field, element) -> element.values().forEach(value -> values.put(field, text(value))));
        return values;
    }

    private static String text(ViewState.Value value) {
        return Optional.ofNullable(value.getValue()).orElse("");
    }
}
