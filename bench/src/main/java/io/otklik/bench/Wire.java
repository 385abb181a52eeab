package io.otklik.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A WebSocket of the plainest kind. The load generator shares the machine with what it measures, so it must cost as
/// little as a customer's browser, which runs elsewhere, costs the server.
final class Wire implements AutoCloseable {

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 4096));
        out = socket.getOutputStream();
    }

    static Wire open(URI address, String path) throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 30_000);
        var wire = new Wire(socket);
        var authority = address.getAuthority();
        wire.out.write("""
                GET %s HTTP/1.1\r
                Host: %s\r
                Origin: %s\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r
                \r
                """.formatted(path, authority, address).getBytes(StandardCharsets.US_ASCII));
        var answer = wire.head();
        if (!answer.startsWith("HTTP/1.1 101")) throw new IOException("The socket was refused: " + answer);
        if (answer.toLowerCase(java.util.Locale.ROOT).contains("permessage-deflate"))
            throw new IOException("The server wants to compress: this client cannot");
        return wire;
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            var c = in.read();
            if (c < 0) throw new EOFException(head.toString());
            head.append((char) c);
        }
        return head.toString();
    }

    /// Sends a text. The mask that clients owe is all zeros, so the text goes as it is.
    void send(String text) throws IOException {
        write(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(int kind, byte[] text) throws IOException {
        var wide = text.length > 125;
        var frame = new byte[text.length + (wide ? 8 : 6)];
        frame[0] = (byte) (0x80 | kind);
        frame[1] = (byte) (0x80 | (wide ? 126 : text.length));
        if (wide) {
            frame[2] = (byte) (text.length >> 8);
            frame[3] = (byte) text.length;
        }
        System.arraycopy(text, 0, frame, frame.length - text.length, text.length);
        out.write(frame);
    }

    /// Waits for the next text.
    String hear() throws IOException {
        while (true) {
            var kind = in.readUnsignedByte() & 0x0f;
            var size = in.readUnsignedByte();
            if (size == 126) size = in.readUnsignedShort();
            else if (size == 127) size = (int) in.readLong();
            var text = in.readNBytes(size);
            if (kind == TEXT) return new String(text, StandardCharsets.UTF_8);
            if (kind == CLOSE) throw new EOFException("The server closed the socket");
            if (kind == PING) write(10, text);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
