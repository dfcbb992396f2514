package dev.tend.app.playground;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be used in a message: a press that names anything else was never offered. */
final class Controls implements Block.Cases<Boolean> {
    private final Set<Action> buttons = new HashSet<>();
    private final Set<Block.Select> selects = new HashSet<>();

    private Controls() {}

    static Controls in(Message message) {
        Controls controls = new Controls();
        message.blocks().forEach(block -> block.match(controls));
        return controls;
    }

    boolean hasButton(Action action) {
        return buttons.contains(action);
    }

    boolean offer(Action action, List<String> values) {
        return selects.stream()
                .filter(select -> select.action().equals(action))
                .anyMatch(select -> values.size() <= select.most()
                        && select.options().stream()
                                .map(Block.Option::value)
                                .toList()
                                .containsAll(values));
    }

    @Override
    public Boolean buttons(Block.Buttons row) {
        return row.buttons().stream()
                .map(Block.Button::action)
                .map(buttons::add)
                .reduce(false, Boolean::logicalOr);
    }

    @Override
    public Boolean select(Block.Select select) {
        return selects.add(select);
    }

    @Override
    public Boolean heading(Block.Heading heading) {
        return false;
    }

    @Override
    public Boolean text(Block.Text text) {
        return false;
    }

    @Override
    public Boolean quote(Block.Quote quote) {
        return false;
    }

    @Override
    public Boolean note(Block.Note note) {
        return false;
    }

    @Override
    public Boolean picture(Block.Picture picture) {
        return false;
    }
}
