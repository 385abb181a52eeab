package io.otklik.staff.access;

import io.otklik.platform.Allowed;
import io.otklik.platform.ForVisitor;
import io.otklik.platform.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Looks at every route when the program starts: one that does not say who may call it stops the start.
@Component
class Routes implements SmartInitializingSingleton {

    private final List<RequestMappingHandlerMapping> mappings;

    Routes(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unguarded = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(method -> !isErrorPage(method) && !saysWho(method))
                .map(HandlerMethod::getShortLogMessage)
                .sorted()
                .toList();
        if (!unguarded.isEmpty())
            throw new IllegalStateException("Routes without exactly one of @Allowed, @ForVisitor, @Open: " + unguarded);
    }

    static boolean saysWho(HandlerMethod method) {
        var allowed = method.getMethodAnnotation(Allowed.class);
        var said = Stream.of(Allowed.class, ForVisitor.class, Open.class).filter(method::hasMethodAnnotation);
        return said.count() == 1 && (allowed == null || allowed.value().length > 0);
    }

    static boolean isErrorPage(HandlerMethod method) {
        return ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    /// The widget, the help site and what other systems send to us work without cookies, so no foreign page can borrow
    /// anybody's.
    static boolean asksForNoCookie(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/api/widget/")
                || path.startsWith("/help/")
                || path.startsWith("/api/robots/callbacks/");
    }
}
