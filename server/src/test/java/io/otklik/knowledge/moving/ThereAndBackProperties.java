package io.otklik.knowledge.moving;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.knowledge.body.Address;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Html;
import io.otklik.knowledge.body.PlainText;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is written into a file is what is read from it, whatever the article holds.
class ThereAndBackProperties {

    @Provide
    Arbitrary<Body> bodies() {
        return AnyBody.any();
    }

    @Property(tries = 600)
    void a_body_written_in_markdown_is_read_back_as_it_was(@ForAll("bodies") Body body) {
        var text = MarkdownWriter.of(body, Address::ofPicture, AnyBody::quoted);
        assertThat(HtmlBody.of(Markdown.html(text))).as(text).isEqualTo(Tidy.of(body));
    }

    @Property(tries = 600)
    void a_body_written_in_html_is_read_back_as_it_was(@ForAll("bodies") Body body) {
        var html = Html.of(body, Address::ofPicture, AnyBody::quoted);
        assertThat(HtmlBody.of(html)).as(html).isEqualTo(Tidy.of(body));
    }

    @Property(tries = 300)
    void what_is_tidied_reads_as_before_and_stays_as_it_is(@ForAll("bodies") Body body) {
        var tidy = Tidy.of(body);
        assertThat(Tidy.of(tidy)).isEqualTo(tidy);
        assertThat(words(tidy)).isEqualTo(words(body));
    }

    private static String words(Body body) {
        return PlainText.of(body).replaceAll("[\\s\\u00a0—]+", "");
    }
}
