package dev.tend.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of a YAML 1.2 file from its events, which still know what a composed tree has lost: tags, anchors and
 * repeated keys. What it refuses it reports, and reads on where it can.
 */
final class YamlReader {
    private static final int DEEPEST = 8;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final Iterator<Event> events;
    private final Report report;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String text, Report report) {
        this.events = new Parse(SETTINGS).parseString(text).iterator();
        this.report = report;
    }

    /** The root of the file; empty, with the reason in the report, if it cannot be read to its end. */
    static Optional<Part> read(String text, Report report) {
        try {
            YamlReader reader = new YamlReader(text, report);
            return reader.document().map(root -> new Part("", root, reader.lines));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(YamlReader::line)
                    .orElse(1);
            report.add(
                    line,
                    Rule.E01,
                    "not readable as YAML (" + oneLine(e.getProblem()) + "); check quotes and indents here.");
        } catch (ReaderException e) {
            long breaks = text.codePoints()
                    .limit(e.getPosition())
                    .filter(c -> c == '\n')
                    .count();
            report.add((int) breaks + 1, Rule.E01, "there is a character that no text has; remove it.");
        } catch (YamlEngineException e) {
            report.add(1, Rule.E01, "not readable as YAML (" + oneLine(String.valueOf(e.getMessage())) + ").");
        }
        return Optional.empty();
    }

    private Optional<JsonNode> document() {
        events.next();
        Event start = events.next();
        if (!(start instanceof DocumentStartEvent document)) {
            report.add(1, Rule.E01, "the file is empty; see the example in docs/content.md.");
            return Optional.empty();
        }
        if (document.getSpecVersion().isPresent() || !document.getTags().isEmpty()) {
            report.add(line(start), Rule.E01, "directives are not read; remove the line that begins with %.");
        }
        JsonNode root = value(events.next(), "", 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            report.add(line(end), Rule.E01, "a second document begins here; keep one document to a file.");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private JsonNode value(Event event, String at, int depth) {
        lines.putIfAbsent(at, line(event));
        if (depth > DEEPEST) {
            throw new TooDeep(event.getStartMark());
        }
        return switch (event.getEventId()) {
            case MappingStart -> mapping((CollectionStartEvent) event, at, depth);
            case SequenceStart -> sequence((CollectionStartEvent) event, at, depth);
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            default -> throw new IllegalStateException("No value begins with the event " + event + ".");
        };
    }

    private ObjectNode mapping(CollectionStartEvent start, String at, int depth) {
        refuseMarks(start, start.getAnchor(), start.getTag());
        ObjectNode mapping = NODES.objectNode();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            String name = key(key, at, depth);
            boolean repeated = mapping.has(name);
            if (repeated) {
                report.add(line(key), Rule.E01, "'" + Words.shown(name) + "' is given twice; keep one of them.");
            }
            // The value of a repeated key is read to get past it, under a path that nobody asks for.
            String path = repeated ? at + "/~again" : Part.field(at, name);
            lines.putIfAbsent(path, line(key));
            JsonNode value = value(events.next(), path, depth + 1);
            if (!repeated) {
                mapping.set(name, value);
            }
        }
        return mapping;
    }

    private String key(Event event, String at, int depth) {
        if (!(event instanceof ScalarEvent key)) {
            report.add(line(event), Rule.E01, "a field is named by something that is not a word; name it by one word.");
            return value(event, at + "/~key", depth + 1).toString();
        }
        refuseMarks(key, key.getAnchor(), key.getTag());
        if (key.isPlain() && key.getValue().equals("<<")) {
            report.add(line(key), Rule.E01, "merge keys (<<) are not read; write the fields out.");
        }
        refuseDecomposed(key);
        return key.getValue();
    }

    private ArrayNode sequence(CollectionStartEvent start, String at, int depth) {
        refuseMarks(start, start.getAnchor(), start.getTag());
        ArrayNode sequence = NODES.arrayNode();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            sequence.add(value(item, Part.item(at, sequence.size()), depth + 1));
        }
        return sequence;
    }

    private JsonNode scalar(ScalarEvent event) {
        refuseMarks(event, event.getAnchor(), event.getTag());
        refuseDecomposed(event);
        return YamlScalar.of(event.getValue(), event.isPlain());
    }

    /** Stands for itself from here on, so that what is wrong elsewhere is found in the same run. */
    private JsonNode alias(AliasEvent event) {
        report.add(line(event), Rule.E01, "aliases (*) are not read; write the value out.");
        return NODES.textNode("*" + event.getAlias());
    }

    private void refuseMarks(Event event, Optional<Anchor> anchor, Optional<String> tag) {
        if (anchor.isPresent()) {
            report.add(line(event), Rule.E01, "anchors (&) are not read; remove it.");
        }
        if (tag.isPresent()) {
            report.add(line(event), Rule.E01, "tags (!) are not read; remove it.");
        }
    }

    /** Looked for here and not in the bytes, because an escape can write such an accent too. */
    private void refuseDecomposed(ScalarEvent event) {
        if (!Normalizer.isNormalized(event.getValue(), Normalizer.Form.NFC)) {
            report.add(
                    line(event),
                    Rule.E01,
                    "an accent stands apart from its letter; save the file in composed form (NFC).");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(YamlReader::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static String oneLine(String text) {
        return Words.shown(text.lines().findFirst().orElse(""));
    }

    private static final class TooDeep extends MarkedYamlEngineException {
        private static final long serialVersionUID = 1L;

        TooDeep(Optional<Mark> where) {
            super("", Optional.empty(), "nested deeper than " + DEEPEST + " levels", where);
        }
    }
}
