package dev.tend.discord;

import dev.tend.core.chat.Bytes;
import dev.tend.core.chat.DeliveryKey;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** A message as Discord shows it: text, rows of buttons and selects below it, pictures last. It never mentions anybody. */
record Rendered(String content, List<ActionRow> rows, List<Attachment> attachments) {
    /** A file that goes with a message; {@code alt} says in words what it shows. */
    record Attachment(String name, Bytes content, String alt) {
        FileUpload upload() {
            return FileUpload.fromData(content.toArray(), name).setDescription(DiscordLimits.ALT_TEXT.fit(alt));
        }
    }

    Rendered {
        rows = List.copyOf(rows);
        attachments = List.copyOf(attachments);
    }

    static Rendered text(String content) {
        return new Rendered(content, List.of(), List.of());
    }

    Rendered markedBy(DeliveryKey key) {
        return new Rendered(content, DeliveryMark.of(key).on(rows), attachments);
    }

    MessageCreateData toCreate() {
        return new MessageCreateBuilder()
                .setContent(content)
                .setComponents(rows)
                .setFiles(uploads())
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    /** Replaces all that the message held before. */
    MessageEditData toEdit() {
        return new MessageEditBuilder()
                .setReplace(true)
                .setContent(content)
                .setComponents(rows)
                .setFiles(uploads())
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    private List<FileUpload> uploads() {
        return attachments.stream().map(Attachment::upload).toList();
    }
}
