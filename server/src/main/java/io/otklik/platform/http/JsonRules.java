package io.otklik.platform.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// What JSON from outside may not hold anywhere: a list with nothing in a place of it, and a text with the character
/// zero, which no database keeps.
@Configuration
class JsonRules {

    @Bean
    JsonMapperBuilderCustomizer rulesForEverybody() {
        var texts = new SimpleModule().addDeserializer(String.class, new Texts());
        var full = JsonSetter.Value.forContentNulls(Nulls.FAIL);
        return builder -> builder.addModule(texts)
                .withConfigOverride(List.class, list -> list.setNullHandling(full))
                .withConfigOverride(Set.class, set -> set.setNullHandling(full));
    }

    private static final class Texts extends StdScalarDeserializer<String> {
        Texts() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            var text = StringDeserializer.instance.deserialize(json, context);
            if (text != null && text.indexOf('\0') >= 0)
                context.reportInputMismatch(String.class, "A text with the character zero");
            return text;
        }
    }
}
