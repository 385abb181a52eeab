package io.otklik.staff.access;

import io.otklik.staff.signin.SessionCookie;
import io.otklik.staff.signin.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Finds out who is calling, by the cookie and our own table, and only when somebody asks. There is no servlet
/// session.
@Component
class SessionContexts implements SecurityContextRepository {

    private final SessionCookie cookie;
    private final Sessions sessions;

    SessionContexts(SessionCookie cookie, Sessions sessions) {
        this.cookie = cookie;
        this.sessions = sessions;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Signing in writes the table itself.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        Supplier<SecurityContext> nobody = SecurityContextImpl::new;
        return cookie.read(request)
                .flatMap(sessions::find)
                .<SecurityContext>map(session -> new SecurityContextImpl(new StaffAuthentication(session)))
                .orElseGet(nobody);
    }
}
