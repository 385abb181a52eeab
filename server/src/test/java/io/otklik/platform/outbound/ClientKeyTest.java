package io.otklik.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that lets in only whoever shows the right certificate.
class ClientKeyTest {

    private static final char[] PASSWORD = "for the test".toCharArray();

    @TempDir
    Path folder;

    private KeyStore server;
    private KeyStore ours;
    private KeyStore stranger;
    private HttpsServer https;

    @BeforeEach
    void open() throws Exception {
        server = made("server");
        ours = made("ours");
        stranger = made("stranger");
        var tls = SSLContext.getInstance("TLS");
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(server, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusting(ours));
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        https = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                var wanted = new SSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        https.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        https.start();
    }

    @AfterEach
    void close() {
        https.stop(0);
    }

    @Test
    void whoever_shows_the_right_certificate_is_let_in() throws Exception {
        assertThat(sent(trusting(server), key(ours))).isInstanceOf(Incoming.Answered.class);
    }

    @Test
    void without_a_certificate_or_with_a_strangers_nobody_is_let_in() throws Exception {
        assertThat(sent(trusting(server), null)).isNotInstanceOf(Incoming.Answered.class);
        assertThat(sent(trusting(server), key(stranger))).isNotInstanceOf(Incoming.Answered.class);
    }

    @Test
    void a_server_that_we_do_not_trust_never_sees_our_certificate_work() throws Exception {
        assertThat(sent(trusting(stranger), key(ours))).isInstanceOf(Incoming.Unreachable.class);
        assertThat(sent(null, key(ours))).isInstanceOf(Incoming.Unreachable.class);
    }

    private Incoming sent(KeyStore trusted, ClientKey own) {
        var wire = new Wire(new Certificates(trusted));
        try (var outbound = outbound(wire)) {
            var address = URI.create("https://127.0.0.1:" + https.getAddress().getPort() + "/");
            return outbound.send(
                    Purpose.ROBOTS,
                    new Outgoing("GET", address, Map.of(), new byte[0], Duration.ofSeconds(20), 100, own));
        }
    }

    private static Outbound outbound(Wire wire) {
        return new Outbound(List.of("127.0.0.1"), NameLookup.SYSTEM, wire);
    }

    private static ClientKey key(KeyStore store) throws Exception {
        return new ClientKey(
                List.of((X509Certificate) store.getCertificate("one")), (PrivateKey) store.getKey("one", PASSWORD));
    }

    private static KeyStore trusting(KeyStore other) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("one", other.getCertificate("one"));
        return store;
    }

    private KeyStore made(String name) throws Exception {
        var file = folder.resolve(name + ".p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "one",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(made).isZero();
        var store = KeyStore.getInstance("PKCS12");
        try (var bytes = Files.newInputStream(file)) {
            store.load(bytes, PASSWORD);
        }
        return store;
    }
}
