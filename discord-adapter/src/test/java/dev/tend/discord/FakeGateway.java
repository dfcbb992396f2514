package dev.tend.discord;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Discord's gateway: greets, lets a bot identify or resume, acknowledges heartbeats, and tells what the test dispatches. */
final class FakeGateway extends WebSocketServer {
    private static final int DISPATCH = 0;
    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int RESUME = 6;
    private static final int RECONNECT = 7;
    private static final int HELLO = 10;
    private static final int HEARTBEAT_ACK = 11;

    private final CountDownLatch listening = new CountDownLatch(1);
    private final List<DataObject> told = new ArrayList<>();
    private final List<DataObject> identified = new ArrayList<>();
    private int resumed;
    private @Nullable WebSocket client;

    FakeGateway() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        setReuseAddr(true);
        setDaemon(true);
    }

    FakeGateway listen() throws InterruptedException {
        start();
        if (!listening.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The fake gateway did not start.");
        }
        return this;
    }

    String url() {
        return "ws://127.0.0.1:" + getPort() + "/";
    }

    /** Tells an event, and keeps it for a client that resumes. */
    synchronized void dispatch(String type, DataObject data) {
        DataObject event = DataObject.empty()
                .put("op", DISPATCH)
                .put("t", type)
                .put("s", told.size() + 1)
                .put("d", data);
        told.add(event);
        send(event);
    }

    /** Tells the last event once more, under a new number. */
    synchronized void tellAgain() {
        DataObject last = told.get(told.size() - 1);
        dispatch(last.getString("t"), last.getObject("d"));
    }

    /** Asks the client to come back. What is dispatched before it does, is told when it resumes. */
    synchronized void askToReconnect() {
        send(DataObject.empty().put("op", RECONNECT).putNull("d"));
        client = null;
    }

    synchronized List<DataObject> identified() {
        return List.copyOf(identified);
    }

    synchronized int resumed() {
        return resumed;
    }

    @Override
    public void onStart() {
        listening.countDown();
    }

    @Override
    public synchronized void onOpen(WebSocket socket, ClientHandshake handshake) {
        client = socket;
        send(DataObject.empty().put("op", HELLO).put("d", DataObject.empty().put("heartbeat_interval", 41_250)));
    }

    @Override
    public synchronized void onMessage(WebSocket socket, String text) {
        DataObject message = DataObject.fromJson(text);
        switch (message.getInt("op")) {
            case HEARTBEAT -> send(DataObject.empty().put("op", HEARTBEAT_ACK));
            case IDENTIFY -> welcome(message.getObject("d"));
            case RESUME -> resume(message.getObject("d").getInt("seq"));
            default -> {
                // presence and the like, which no test looks at
            }
        }
    }

    private void welcome(DataObject identity) {
        identified.add(identity);
        dispatch("READY", ServerPayloads.ready(url()));
        dispatch("GUILD_CREATE", ServerPayloads.server());
    }

    private void resume(int lastSeen) {
        resumed++;
        told.subList(lastSeen, told.size()).forEach(this::send);
        dispatch("RESUMED", DataObject.empty().put("_trace", DataArray.empty()));
    }

    private void send(DataObject payload) {
        if (client != null && client.isOpen()) {
            client.send(payload.toString());
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception failure) {
        throw new IllegalStateException("The fake gateway failed.", failure);
    }
}
