package io.otklik.channel.widget;

import io.otklik.platform.Ids;
import io.otklik.platform.socket.Tickets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the visitor's session before every route marked for visitors.
@Configuration
class WidgetConfiguration implements WebMvcConfigurer {

    private final VisitorGate gate;

    WidgetConfiguration(VisitorGate gate) {
        this.gate = gate;
    }

    @Bean
    static Tickets<Admission> visitorTickets(Ids ids, Clock clock) {
        return new Tickets<>(ids, clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(gate);
    }
}
