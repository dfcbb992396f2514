package dev.tend.app.playground;

import dev.tend.core.chat.Action;
import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.Block;
import dev.tend.core.chat.Bytes;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryKey;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.Destination;
import dev.tend.core.chat.Message;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;

/** The playground with a script in the engine's place: run it and open http://localhost:8080 to look at the page. */
final class PlaygroundDemo {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:30:00Z");

    private final DemoClock clock = new DemoClock();
    private final House house = House.harbour();
    private final PlaygroundAdapter adapter = new PlaygroundAdapter(house, new InMemoryJournal(), clock);

    public static void main(String[] arguments) throws Exception {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8080;
        new PlaygroundDemo().run(port);
    }

    private void run(int port) throws Exception {
        adapter.start(new DemoListener());
        script();
        ServletContextHandler handler = new ServletContextHandler();
        new PlaygroundSite(adapter, clock, () -> MONDAY, ZoneId.of("Europe/Vienna")).mountOn(handler);
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        server.setHandler(handler);
        server.start();
        server.join();
    }

    private void script() throws IOException {
        PlaygroundInbound inbound = adapter.inbound();
        clock.move(Duration.ofDays(-3));
        String room = "harbour-team";
        inbound.say("amara", room, Optional.empty(), "Morning! I put the crane drawings into the shared folder.");
        inbound.say("amara", room, Optional.empty(), "The second page is the one that changed.");
        inbound.say(
                "rafael", room, Optional.empty(), "Thank you, that saves me an hour.\nI will read them after lunch.");
        clock.move(Duration.ofDays(3));
        String checkIn = post(new Destination.InChannel(house.channel(room)), DemoListener.CHECK_IN);
        inbound.react("jonas", checkIn, "✅", true);
        inbound.react("amara", checkIn, "✅", true);
        inbound.react("mei", checkIn, "💡", true);
        clock.move(Duration.ofMinutes(12));
        Destination thread = new Destination.InThread(house.message(room, checkIn));
        inbound.say("jonas", room, Optional.of(checkIn), "Good question for a Monday.");
        post(
                thread,
                new Message(
                        new Block.Heading("What six of six wrote"),
                        new Block.Quote(
                                house.user("mei"),
                                "The harbour tour for the new people. I was nervous and then they asked so many questions that we stayed an hour longer."),
                        new Block.Quote(house.user("jonas"), "<b>Lunch</b> with @everyone. Really."),
                        new Block.Note("Opened because everybody had answered.")));
        post(
                new Destination.InChannel(house.channel(room)),
                new Message(new Block.Text("How the last four weeks felt, all together:"), chart()));
        post(
                new Destination.ToUser(house.user("amara")),
                new Message(
                        new Block.Text(
                                "The Monday check-in in harbour-team is still open until tomorrow at 17:00. Would you like to answer?"),
                        new Block.Buttons(
                                new Block.Button(new Action("answer"), "Answer", Block.Style.PRIMARY),
                                new Block.Button(new Action("pass"), "Not this one"),
                                new Block.Button(new Action("stop"), "Stop nudges"))));
    }

    private String post(Destination destination, Message message) {
        DeliveryResult result = adapter.deliver(
                new Delivery.Post(new DeliveryKey(UUID.randomUUID()), destination, message), Attempt.FIRST);
        return ((DeliveryResult.Delivered) result).message().message();
    }

    private static Block chart() throws IOException {
        BufferedImage image = new BufferedImage(480, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xfffdf8));
        graphics.fillRect(0, 0, 480, 160);
        graphics.setColor(new Color(0x28663f));
        List<Integer> weeks = List.of(70, 95, 84, 120);
        for (int week = 0; week < weeks.size(); week++) {
            graphics.fillRect(40 + week * 105, 150 - weeks.get(week), 70, weeks.get(week));
        }
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new Block.Picture(
                "weeks.png", new Bytes(png.toByteArray()), "Four bars, one for each week: 3.1, 3.9, 3.6 and 4.4 of 5.");
    }

    private static final class DemoClock implements TimeMachine, InstantSource {
        private Instant now = MONDAY;

        synchronized void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now();
        }

        @Override
        public synchronized Instant now() {
            return now;
        }

        @Override
        public Instant advance(Step step) {
            Duration by = step == Step.HOUR ? Duration.ofHours(1) : Duration.ofDays(step == Step.WEEK ? 7 : 1);
            move(by);
            return now();
        }
    }
}
