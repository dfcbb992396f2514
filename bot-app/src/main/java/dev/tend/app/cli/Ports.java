package dev.tend.app.cli;

import dev.tend.app.config.Refusal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks for a free port before anything is started, so that the answer is a line and not a half-started system. */
final class Ports {
    private Ports() {}

    static void requireFree(int port, String remedy) {
        if (!isFree(port)) {
            throw Refusal.ofMachine("Port " + port + " is already in use. " + remedy);
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
