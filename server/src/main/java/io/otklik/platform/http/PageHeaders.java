package io.otklik.platform.http;

import io.otklik.platform.Ids;
import io.otklik.platform.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// What browsers are told about every answer: scripts and styles only from us or with the nonce of this very page,
/// nobody frames us, nothing is guessed, answers of the API are kept nowhere. A route may say otherwise for itself.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public class PageHeaders extends OncePerRequestFilter {

    private static final String NONCE = PageHeaders.class.getName() + ".nonce";
    private static final String POLICY = "Content-Security-Policy";

    private final Ids ids;
    private final URI address;
    private final URI files;

    PageHeaders(Ids ids, Settings settings) {
        this.ids = ids;
        this.address = settings.address();
        this.files = settings.filesAddress();
    }

    /// The nonce for scripts and styles that stand in the page itself; another one for each request.
    public static String nonce(HttpServletRequest request) {
        return (String) Objects.requireNonNull(request.getAttribute(NONCE), "No page is being served");
    }

    /// Lets pages of these origins, and no others, show this page in a frame.
    public static void framedBy(HttpServletResponse response, Collection<String> origins) {
        var policy = Objects.requireNonNull(response.getHeader(POLICY));
        var ancestors = origins.isEmpty() ? "'none'" : String.join(" ", origins);
        response.setHeader(POLICY, policy.replace("frame-ancestors 'none'", "frame-ancestors " + ancestors));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var forPrograms = request.getRequestURI().startsWith("/api/");
        if (forPrograms) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
        } else {
            var nonce = ids.secret();
            request.setAttribute(NONCE, nonce);
            response.setHeader(POLICY, policy(nonce));
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (address.getScheme().equals("https"))
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        chain.doFilter(request, new Replacing(response));
    }

    /// Spring adds a route's headers to those that are there; a policy said twice would be both at once.
    private static final class Replacing extends HttpServletResponseWrapper {
        private static final Set<String> SINGLE =
                Set.of("cache-control", "content-security-policy", "referrer-policy", "x-content-type-options");

        Replacing(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (SINGLE.contains(name.toLowerCase(Locale.ROOT))) setHeader(name, value);
            else super.addHeader(name, value);
        }
    }

    private String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce + "'; "
                + "img-src 'self' data: blob: " + origin(files) + "; media-src " + origin(files) + "; font-src 'self'; "
                + "connect-src 'self' " + origin(address).replaceFirst("http", "ws") + "; manifest-src 'self'; "
                + "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
