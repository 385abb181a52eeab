package io.otklik.channel.widget;

import io.otklik.platform.ForVisitor;
import io.otklik.platform.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets only browsers with a good token through to the routes of visitors, and tells the route whose browser it is.
@Component
class VisitorGate implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String SESSION = VisitorSession.class.getName();

    private final Sessions sessions;

    VisitorGate(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(ForVisitor.class)) return true;
        var session = sessions.find(token(request)).orElseThrow(VisitorGate::over);
        request.setAttribute(SESSION, session);
        response.setHeader("Cache-Control", "no-store");
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == VisitorSession.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Objects.requireNonNull(request.getAttribute(SESSION, NativeWebRequest.SCOPE_REQUEST));
    }

    /// The token stands in a header: an address would end in logs.
    static String token(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.startsWith("Bearer ")) throw over();
        return header.substring("Bearer ".length());
    }

    private static Problem over() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "session-over");
    }
}
