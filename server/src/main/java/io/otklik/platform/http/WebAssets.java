package io.otklik.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// The scripts, styles and fonts of the web apps. Names with a hash never change what they mean, so browsers keep
/// them for a year;
/// the few without one are asked for each time. Where the web build left a compressed form, browsers get that.
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
        registry.addResourceHandler(path)
                .addResourceLocations(place)
                .setCacheControl(cache)
                .resourceChain(false)
                .addResolver(new SmallestForm());
    }

    /// Spring takes the first form that the browser names, and browsers name gzip first, which is the larger.
    private static final class SmallestForm extends EncodedResourceResolver {
        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return super.resolveResourceInternal(
                    request == null ? null : new SmallestFirst(request), path, locations, chain);
        }
    }

    private static final class SmallestFirst extends HttpServletRequestWrapper {
        SmallestFirst(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            var value = super.getHeader(name);
            return value != null
                            && name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING)
                            && Packed.understands(value, "br")
                    ? "br"
                    : value;
        }
    }
}
