package io.otklik.journeys;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route the program serves, asked from the program itself.
@Component("allRoutes")
@Lazy
class Routes {

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /// @param name as in `GET /api/me`
    record Route(String name, HandlerMethod handler) {}

    Collection<Route> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
                .flatMap(entry -> names(entry.getKey()).map(name -> new Route(name, entry.getValue())))
                .toList();
    }

    private static Stream<String> names(RequestMappingInfo route) {
        var paths = Objects.requireNonNull(route.getPathPatternsCondition()).getPatternValues();
        return route.getMethodsCondition().getMethods().stream()
                .flatMap(method -> paths.stream().map(path -> method + " " + path));
    }
}
