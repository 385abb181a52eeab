package io.otklik.staff.access;

import io.otklik.platform.Allowed;
import io.otklik.platform.ForVisitor;
import io.otklik.platform.Open;
import io.otklik.platform.Problem;
import io.otklik.staff.StaffSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every route and reads the permission beside it; a route without one lets nobody in. Routes for
/// visitors carry no cookie: the channel that owns them asks for its own token.
@Component
class Guard implements HandlerInterceptor {

    /// A page of another site cannot send this header without asking us first, and we never say yes.
    static final String OWN_PAGE = "Otklik-Request";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || Routes.isErrorPage(method)) return true;
        if (method.hasMethodAnnotation(ForVisitor.class)) return true;
        refuseForeignPages(request);
        var allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed != null) require(allowed, request);
        else if (!method.hasMethodAnnotation(Open.class)) throw Problem.forbidden();
        return true;
    }

    private static void require(Allowed allowed, HttpServletRequest request) {
        var caller = Caller.ofThisRequest().orElseThrow(() -> Problem.of(HttpStatus.UNAUTHORIZED, "sign-in"));
        if (Arrays.stream(allowed.value()).anyMatch(caller::may)) return;
        refused(caller, request);
        throw Problem.forbidden();
    }

    private static void refuseForeignPages(HttpServletRequest request) {
        var own = "1".equals(request.getHeader(OWN_PAGE)) || Routes.asksForNoCookie(request);
        if (!READING.contains(request.getMethod()) && !own) throw Problem.of(HttpStatus.FORBIDDEN, "foreign-request");
    }

    private static void refused(StaffSession caller, HttpServletRequest request) {
        log.info(
                "Refused {} {} to {}",
                request.getMethod(),
                request.getRequestURI(),
                caller.person().value());
    }
}
