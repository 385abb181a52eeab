package io.otklik.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

/// The files of the web apps come packed to those who can unpack them, and are fetched once.
@OtklikTest
class WebAssetsTest {

    private static final String SCRIPT = "/widget/assets/probe-12345678.js";

    @Autowired
    Cast cast;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip, deflate, br|br", "gzip|gzip", "br;q=1.0, gzip;q=0.5|br", "identity|", "deflate|"})
    void a_script_comes_in_the_smallest_form_the_browser_understands(String accepts, String encoding) {
        var answer = cast.nobody().with("Accept-Encoding", accepts).get(SCRIPT);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Encoding").orElse(null)).isEqualTo(encoding);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/javascript");
    }

    @Test
    void a_name_with_a_hash_is_never_asked_for_again_and_caches_keep_the_forms_apart() {
        var answer = cast.nobody().with("Accept-Encoding", "br").get(SCRIPT);
        assertThat(answer.header("Cache-Control").orElseThrow()).contains("max-age=31536000", "public", "immutable");
        assertThat(answer.header("Vary").orElseThrow()).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({"br,br", "'gzip;q=0, br;q=0',", "'gzip;q=0.000',", "'gzip;q=0.1',gzip", "'',"})
    void the_loader_alone_is_packed_by_the_same_rule(String accepts, String encoding) {
        var answer = new Packed("web" + SCRIPT).answer(new HttpHeaders(), accepts);
        assertThat(answer.getHeaders().getFirst("Content-Encoding")).isEqualTo(encoding);
        assertThat(answer.getHeaders().getVary()).contains("Accept-Encoding");
    }
}
