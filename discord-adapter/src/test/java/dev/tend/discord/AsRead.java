package dev.tend.discord;

import dev.tend.discord.Payloads.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord's clients make of markup: text as a person reads it. Written apart from the adapter's escaping, as its judge. */
final class AsRead {
    private static final List<String> LINE_MARKS = List.of("## ", "-# ", "> ");

    private static final String MARKS = "*_`~|";

    private AsRead() {}

    static String markdown(String content) {
        return content.lines().map(AsRead::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        for (String mark : LINE_MARKS) {
            if (line.startsWith(mark)) {
                return inline(line.substring(mark.length()));
            }
        }
        return inline(line);
    }

    private static String inline(String line) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && isPunctuation(line.charAt(i + 1))) {
                read.append(line.charAt(++i));
            } else if (line.startsWith("<@", i)) {
                int end = line.indexOf('>', i);
                read.append('@').append(Person.of(line.substring(i + 2, end)).username);
                i = end;
            } else if (MARKS.indexOf(c) < 0) {
                read.append(c);
            }
        }
        return read.toString();
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }

    /** The words of a modal: its title, and what is written in and above its fields. */
    static String modal(DataObject data) {
        List<String> words = new ArrayList<>(List.of(data.getString("title")));
        DataArray components = data.getArray("components");
        for (int i = 0; i < components.length(); i++) {
            DataObject component = components.getObject(i);
            words.add(markdown(component.getString("content", "")));
            words.add(component.getString("label", ""));
            words.add(component.getString("description", ""));
        }
        return String.join("\n", words);
    }
}
