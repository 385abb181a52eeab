package io.otklik.platform.http;

import io.otklik.platform.Limits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// No request body but an upload may be longer than [Limits#REQUEST_BYTES], whatever its header says; a scenario may be
/// up to [Limits#SCENARIO_BYTES], an article up to [Limits#ARTICLE_BYTES].
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    /// How much of a body that nobody wanted to read to its end is still read, in bytes.
    private static final int SWALLOWED = 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var upload = type != null && type.startsWith("multipart/");
        chain.doFilter(upload ? request : new Limited(request, most(request)), response);
        if (!request.isAsyncStarted() && hasBody(request)) swallow(request.getInputStream());
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /// The server hangs up on a body that was refused halfway, and the line breaks under its sender before the answer
    /// is
    /// heard.
    private void swallow(ServletInputStream body) {
        var bin = new byte[8 * 1024];
        try {
            for (var left = SWALLOWED; left > 0; ) {
                var bytes = body.read(bin, 0, Math.min(left, bin.length));
                if (bytes < 0) return;
                left -= bytes;
            }
        } catch (IOException e) {
            // Who stopped sending, or sends what is no body, does not wait for the answer.
            logger.debug("A refused body was not sent to its end", e);
        }
    }

    private static int most(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.startsWith("/api/scenarios")) return Limits.SCENARIO_BYTES;
        return path.startsWith("/api/articles") ? Limits.ARTICLE_BYTES : Limits.REQUEST_BYTES;
    }

    static final class TooLarge extends IOException {
        TooLarge() {
            super("The request body is over the limit");
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final int most;

        Limited(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private final int most;
        private long read;

        Counted(ServletInputStream body, int most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var bytes = body.read(into, offset, length);
            if (bytes > 0) count(bytes);
            return bytes;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > most) throw new TooLarge();
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
