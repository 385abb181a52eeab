package io.otklik.platform.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/// One request over one fresh connection to one checked address, within its time and size.
final class Wire implements AutoCloseable {

    private static final int MOST_AT_ONCE = 100;
    private static final Timeout CONNECT = Timeout.ofSeconds(5);

    private final CloseableHttpClient client;
    private final Certificates certificates;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbound-deadline").factory());

    Wire() {
        this(new Certificates(null));
    }

    Wire(Certificates certificates) {
        this.certificates = certificates;
        this.client = client(certificates.tls(null));
    }

    /// Who shows a certificate has a client of its own: none of its connections serves anybody else.
    Incoming send(Outgoing request, HttpHost target) {
        if (request.identity() == null) return send(client, request, target);
        try (var own = client(certificates.tls(request.identity()))) {
            return send(own, request, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Incoming send(CloseableHttpClient client, Outgoing request, HttpHost target) {
        var call = call(request);
        var tooLate = new AtomicBoolean();
        var deadline = clock.schedule(
                () -> {
                    tooLate.set(true);
                    call.cancel();
                },
                request.patience().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(target, call, response -> read(response, request.largest()));
        } catch (LargerThanAllowed e) {
            return new Incoming.TooLarge(request.largest());
        } catch (HttpHostConnectException | ConnectTimeoutException | UnknownHostException e) {
            return new Incoming.Unreachable("no connection");
        } catch (SSLException e) {
            return new Incoming.Unreachable(Incoming.Unreachable.NO_TRUST);
        } catch (SocketTimeoutException e) {
            return new Incoming.Lost(true);
        } catch (IOException e) {
            return new Incoming.Lost(tooLate.get());
        } finally {
            deadline.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    private static HttpUriRequestBase call(Outgoing request) {
        var call = new HttpUriRequestBase(request.method(), request.address());
        request.headers().forEach(call::setHeader);
        if (request.body().length > 0) call.setEntity(new ByteArrayEntity(request.body(), type(request)));
        call.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(request.patience()))
                .build());
        return call;
    }

    private static ContentType type(Outgoing request) {
        return request.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .map(header -> ContentType.parse(header.getValue()))
                .findFirst()
                .orElse(ContentType.APPLICATION_JSON);
    }

    private static Incoming read(ClassicHttpResponse response, int largest) throws IOException {
        var entity = response.getEntity();
        if (entity == null) return new Incoming.Answered(response.getCode(), headers(response), new byte[0]);
        if (entity.getContentLength() > largest) throw new LargerThanAllowed();
        var body = entity.getContent().readNBytes(largest + 1);
        if (body.length > largest) throw new LargerThanAllowed();
        return new Incoming.Answered(response.getCode(), headers(response), body);
    }

    /// Thrown, not returned: only so does the library leave the rest of the answer unread.
    private static final class LargerThanAllowed extends IOException {}

    private static Map<String, String> headers(ClassicHttpResponse response) {
        var headers = new HashMap<String, String>();
        for (var header : response.getHeaders())
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        return headers;
    }

    /// Plain and strict: nothing is followed, repeated, unpacked, remembered or looked up behind our back.
    private static CloseableHttpClient client(TlsSocketStrategy tls) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(NOBODY)
                .setTlsSocketStrategy(tls)
                .setMaxConnTotal(MOST_AT_ONCE)
                .setMaxConnPerRoute(MOST_AT_ONCE)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(CONNECT).build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Otklik")
                .build();
    }

    private static final DnsResolver NOBODY = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            throw new UnknownHostException(host);
        }
    };
}
