package io.otklik.staff.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.platform.Allowed;
import io.otklik.platform.ForVisitor;
import io.otklik.platform.Open;
import io.otklik.platform.Permission;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RoutesTest {

    @SuppressWarnings("unused")
    static final class Pages {
        @Open
        void open() {}

        @ForVisitor
        void visitor() {}

        @Allowed(Permission.SELF)
        void own() {}

        void forgotten() {}

        @Open
        @Allowed(Permission.SELF)
        void undecided() {}

        @Allowed({})
        void nobodys() {}
    }

    @Test
    void a_route_says_who_may_call_it() {
        assertThat(List.of("open", "visitor", "own")).allMatch(name -> Routes.saysWho(handler(name)));
    }

    @Test
    void a_route_that_says_nothing_or_two_things_says_not_who() {
        assertThat(List.of("forgotten", "undecided", "nobodys")).noneMatch(name -> Routes.saysWho(handler(name)));
    }

    @Test
    void such_a_route_stops_the_start_and_is_named() {
        var mapping = new RequestMappingHandlerMapping();
        var path = RequestMappingInfo.paths("/forgotten")
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(path, new Pages(), method("forgotten"));

        assertThatThrownBy(() -> new Routes(List.of(mapping)).afterSingletonsInstantiated())
                .hasMessageContaining("forgotten");
    }

    private static HandlerMethod handler(String name) {
        return new HandlerMethod(new Pages(), method(name));
    }

    private static Method method(String name) {
        return Arrays.stream(Pages.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
