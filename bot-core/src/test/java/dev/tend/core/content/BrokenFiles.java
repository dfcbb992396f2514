package dev.tend.core.content;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Rows for {@link BrokenPackTest} in which the file itself is broken (E01), or its fields are (E02). */
final class BrokenFiles {
    private BrokenFiles() {}

    static Stream<Arguments> yaml() {
        return Stream.of(
                arguments("depth_max: 4", "depth_max: &most 4", "11: anchors (&) are not read; remove it. (E01)"),
                arguments(
                        "title: A good pack",
                        "title: *most",
                        "5: aliases (*) are not read; write the value out. (E01)"),
                arguments("title: A good pack", "title: !!str A", "5: tags (!) are not read; remove it. (E01)"),
                arguments(
                        "title: A good pack",
                        "title: A\n  title: B",
                        "6: 'title' is given twice; keep one of them. (E01)"),
                arguments(
                        "schema: 1",
                        "%YAML 1.1\n---\nschema: 1",
                        "1: directives are not read; remove the line that begins with %. (E01)"),
                arguments(
                        "schema: 1\n",
                        "schema: 1\n---\nschema: 1\n",
                        "2: a second document begins here; keep one document to a file. (E01)"),
                arguments(
                        "title: A good pack",
                        "title: [A",
                        "6: not readable as YAML (expected ',' or ']', but got :); check quotes and indents here. (E01)"),
                arguments(
                        "title: A good pack",
                        "title: A \u0007bell",
                        "5: there is a character that no text has; remove it. (E01)"),
                arguments(
                        "title: A good pack",
                        "title: Cafe\u0301s",
                        "5: an accent stands apart from its letter; save the file in composed form (NFC). (E01)"));
    }

    static Stream<Arguments> shape() {
        return Stream.of(
                arguments(
                        "label: \"Quiet\"",
                        "label: \"Quiet, and forty-one characters in total.\"",
                        "20: choice label has 41 characters; the limit is 30. (E02)"),
                arguments(
                        "text: \"How did it go?\"",
                        "text: \"\"",
                        "50: follow_up text has 0 characters; the least is 1. (E02)"),
                arguments("    practice: speak-honestly\n", "", "23: prompt has no practice; add it. (E02)"),
                arguments(
                        "    reactions: warm\n",
                        "    reaction: warm\n",
                        "54: prompt has a field 'reaction' that is not known; check its spelling or remove it. (E02)"),
                arguments(
                        "reactions: warm",
                        "reactions: hearts",
                        "54: reactions is 'hearts'; expected none, ack or warm. (E02)"),
                arguments("schema: 1", "schema: 2", "1: schema is '2'; this program reads 1. (E02)"),
                arguments(
                        "version: 1.0.0",
                        "version: 1.0",
                        "4: pack version is not a text (put it in quotes); make it one. (E02)"),
                arguments(
                        "version: 1.0.0",
                        "version: 1.0.0-x",
                        "4: pack version is '1.0.0-x'; expected three numbers such as 1.2.0. (E02)"),
                arguments(
                        "version: 1.0.0",
                        "version: \"1.0.0\\n\"",
                        "4: pack version is '1.0.0 '; expected three numbers such as 1.2.0. (E02)"),
                arguments("rev: 3", "rev: 0", "36: rev is 0; the least is 1. (E02)"),
                arguments(
                        "after_hours: 24",
                        "after_hours: 200",
                        "48: follow_up after_hours is 200; the most is 168. (E02)"),
                arguments(
                        "audience: [team, couple]",
                        "audience: [team, couple, team]",
                        "10: pack audience names something twice; keep one of them. (E02)"),
                arguments(
                        "effort_min: 4",
                        "effort_min: 0x10",
                        "40: effort_min is not a whole number; make it one. (E02)"));
    }
}
