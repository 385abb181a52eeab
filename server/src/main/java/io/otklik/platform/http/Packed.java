package io.otklik.platform.http;

import io.otklik.platform.Problem;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// One file of the web apps, which the web build left beside it in compressed forms too: browsers get the smallest
/// they
/// understand.
public final class Packed {

    private record Form(String encoding, String ending) {}

    private static final List<Form> SMALLEST_FIRST = List.of(new Form("br", ".br"), new Form("gzip", ".gz"));

    private final String path;

    /// @param path where the build left the plain file; a program built without its web apps has none
    public Packed(String path) {
        this.path = path;
    }

    /// @param headers what else is to be said about it
    /// @param accepts the browser's Accept-Encoding
    public ResponseEntity<Resource> answer(HttpHeaders headers, String accepts) {
        var answer = ResponseEntity.ok().headers(headers).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        for (var form : SMALLEST_FIRST) {
            var file = new ClassPathResource(path + form.ending());
            if (understands(accepts, form.encoding()) && file.exists())
                return answer.header(HttpHeaders.CONTENT_ENCODING, form.encoding())
                        .body(file);
        }
        var plain = new ClassPathResource(path);
        if (!plain.exists()) throw Problem.notFound();
        return answer.body(plain);
    }

    static boolean understands(String accepts, String encoding) {
        return Arrays.stream(accepts.split(","))
                .map(part -> part.replace(" ", ""))
                .anyMatch(part ->
                        part.equals(encoding) || part.startsWith(encoding + ";") && !part.matches(".*;q=0(\\.0*)?"));
    }
}
