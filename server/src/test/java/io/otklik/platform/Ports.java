package io.otklik.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// Ports for programs that tests start. They lie below those that the operating system gives to clients (from 32768
/// on Linux): one of the tests' own connections would else stand on a port between its choice and its use.
public final class Ports {

    private static final int FIRST = 15_000;
    private static final int COUNT = 17_000;

    /// Tests that run side by side begin at different places and so do not choose the same one.
    private static final AtomicInteger next =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

    private Ports() {}

    /// A port on which nobody listens; not given twice by one run until all have been given.
    public static int free() {
        for (var i = 0; i < COUNT; i++) {
            var port = FIRST + Math.floorMod(next.getAndIncrement(), COUNT);
            if (isFree(port)) return port;
        }
        throw new IllegalStateException("No port is free from " + FIRST + " on");
    }

    /// Free on all addresses and on the loopback alone: a listener on either is in the way.
    private static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.bind(address);
            return true;
        } catch (BindException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
