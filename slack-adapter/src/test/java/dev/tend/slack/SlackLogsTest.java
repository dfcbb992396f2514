package dev.tend.slack;

import static dev.tend.core.chat.ChatAdapterContract.ANSWER;
import static dev.tend.core.chat.ChatAdapterContract.FORM;
import static dev.tend.core.chat.ChatAdapterContract.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.gson.JsonObject;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What people write, and what proves who Tend is, is in no log: not even in Bolt's at its most talkative. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlackLogsTest {
    private static final String WORDS = "the canary sings of a blue door";

    @Test
    void no_words_and_no_secrets_are_logged() throws Exception {
        try (Logs logs = new Logs()) {
            talk();

            assertThat(logs.lines())
                    .as("the log is on")
                    .anyMatch(line -> line.contains("slack=started"))
                    .anyMatch(line -> line.contains("slack=not_saved event=form user=U0ADA"))
                    .anyMatch(line -> line.contains("com.slack.api.bolt"));
            assertThat(logs.lines())
                    .noneMatch(line -> line.contains("canary"))
                    .noneMatch(line -> line.contains(FakeSlack.TOKEN))
                    .noneMatch(line -> line.contains(SlackDoor.SECRET));
        }
    }

    private static void talk() throws Exception {
        try (SlackStage stage = SlackStage.open()) {
            MessageRef question = stage.posted(QUESTION);
            stage.posted(new Message(new Block.Quote(stage.user(), WORDS)));
            stage.listener().answerWith(new Reply.OpenForm(FORM));
            stage.press(question, ANSWER);
            stage.type(WORDS);
            stage.listener().fail();
            stage.send(Map.of("answer", WORDS));
            stage.type(WORDS);
            stage.door().send(SlackPayloads.JSON, "{\"type\":\"of_the_future\",\"text\":\"" + WORDS + "\"}");
            stage.door().send(SlackPayloads.JSON, "{\"broken\": " + WORDS);
            stage.door().send(SlackPayloads.FORM, SlackPayloads.form(Map.of("text", WORDS)));
            stage.door().send(SlackPayloads.FORM, SlackPayloads.form(Map.of("payload", "{'type':" + WORDS)));
            JsonObject message = FakeAnswer.json("{'type':'message','user':'U0ADA','channel':'D1','ts':'1.2'}");
            message.addProperty("text", WORDS);
            stage.door().send(SlackPayloads.JSON, SlackPayloads.event(message).toString());
        }
    }

    /** All that is logged, by everyone but the HTTP server and the fake. */
    private static final class Logs implements AutoCloseable {
        private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
        private final List<Logger> loggers =
                List.of(context.getLogger("dev.tend"), context.getLogger("com.slack"), context.getLogger("okhttp3"));
        private final PatternLayout layout = new PatternLayout();

        Logs() {
            layout.setContext(context);
            layout.setPattern("%level %logger %msg%n%ex");
            layout.start();
            appender.start();
            loggers.forEach(logger -> {
                logger.setLevel(Level.TRACE);
                logger.addAppender(appender);
            });
        }

        List<String> lines() {
            return List.copyOf(appender.list).stream().map(layout::doLayout).toList();
        }

        @Override
        public void close() {
            loggers.forEach(logger -> {
                logger.detachAppender(appender);
                logger.setLevel(Level.OFF);
            });
        }
    }
}
