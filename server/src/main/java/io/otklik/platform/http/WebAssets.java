package io.otklik.platform.http;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The scripts, styles and fonts of the web apps. Names with a hash never change what they mean, so browsers keep
/// them for a year;
/// the few without one are asked for each time.
@Configuration
class WebAssets implements WebMvcConfigurer {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl ASK = CacheControl.noCache();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Before the console's own page, which takes every other address under /app.
        registry.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        assets(registry, "/app/assets/**", "classpath:/web/console/assets/", FOREVER);
        assets(registry, "/app/*.*", "classpath:/web/console/", ASK);
        assets(registry, "/widget/assets/**", "classpath:/web/widget/assets/", FOREVER);
    }

    private static void assets(ResourceHandlerRegistry registry, String path, String place, CacheControl cache) {
        registry.addResourceHandler(path).addResourceLocations(place).setCacheControl(cache);
    }
}
