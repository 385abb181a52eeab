package io.otklik.platform.http;

import io.otklik.platform.Language;
import jakarta.servlet.http.HttpServletRequest;

/// The language a caller wants to read: by Accept-Language; English where it says nothing.
public final class RequestLanguage {

    private RequestLanguage() {}

    public static Language of(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Language.EN : Language.of(request.getLocale());
    }
}
