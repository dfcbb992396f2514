package dev.tend.discord;

import dev.tend.core.chat.DeliveryKey;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A delivery's key as two numbers that Discord keeps with a message's first row and its first component, and shows to nobody. They
 * outlive the few minutes for which Discord remembers a nonce, they leave every {@code custom_id} to the action, and a bot can read
 * them back from its own messages without a privileged intent.
 */
record DeliveryMark(int row, int component) {
    private static final int ROW_BITS = 30;
    private static final int COMPONENT_BITS = 29;

    /** 59 bits of the key, in two ranges apart, so that the two numbers differ and are far from those Discord counts out itself. */
    static DeliveryMark of(DeliveryKey key) {
        long bits = key.id().getLeastSignificantBits();
        int row = (int) (bits & ((1L << ROW_BITS) - 1)) | (1 << ROW_BITS);
        int component = (int) ((bits >>> ROW_BITS) & ((1L << COMPONENT_BITS) - 1)) | (1 << COMPONENT_BITS);
        return new DeliveryMark(row, component);
    }

    List<ActionRow> on(List<ActionRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        List<ActionRow> marked = new ArrayList<>(rows);
        marked.set(0, mark(rows.get(0)));
        return marked;
    }

    private ActionRow mark(ActionRow first) {
        List<ActionRowChildComponent> children = new ArrayList<>(first.getComponents());
        children.set(0, children.get(0).withUniqueId(component));
        return ActionRow.of(children).withUniqueId(row);
    }

    boolean isOn(DataObject message) {
        return equals(read(message));
    }

    /** Whether a message carries any mark. Numbers that Discord counts out itself, or did not keep, are none. */
    static boolean isOnAny(DataObject message) {
        return read(message).row >= 1 << ROW_BITS;
    }

    private static DeliveryMark read(DataObject message) {
        DataObject first = first(message);
        return new DeliveryMark(first.getInt("id", 0), first(first).getInt("id", 0));
    }

    private static DataObject first(DataObject parent) {
        DataArray children = parent.optArray("components").orElseGet(DataArray::empty);
        return children.isEmpty() ? DataObject.empty() : children.getObject(0);
    }
}
