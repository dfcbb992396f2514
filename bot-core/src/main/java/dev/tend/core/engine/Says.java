package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.Reply;
import java.util.Map;

/** Short private replies that several use cases give. */
final class Says {
    private Says() {}

    static Reply privately(String text) {
        return new Reply.Ephemeral(Message.of(text));
    }

    static Reply gone() {
        return privately("That is no longer here, so nothing was changed. The newest check-in is further down.");
    }

    static Reply closed() {
        return privately("This one is closed, so nothing was changed. There will be another.");
    }

    static Reply onlyForTwo() {
        return privately("This space is for two people who both joined it. Nothing was saved.");
    }

    /** A check-in that closed while its form was filled in: the words go back to their author. */
    static Reply closedBut(Map<String, String> written) {
        return back(
                "This one closed in the meantime. Your words were not saved, and nobody saw them. Here they are:",
                written);
    }

    static Reply goneBut(Map<String, String> written) {
        return back(
                "This check-in is no longer here. Your words were not saved, and nobody saw them. Here they are:",
                written);
    }

    private static Reply back(String text, Map<String, String> written) {
        return written.containsKey(CheckInMessages.CHOICE)
                ? closed()
                : new Reply.Ephemeral(
                        new Message(new Block.Text(text), new Block.Text(String.join("\n", written.values()))));
    }
}
