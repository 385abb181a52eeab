package io.otklik.sample;

import io.otklik.staff.Names;
import io.otklik.staff.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The sample company as its file describes it: see `samples/company/schetovod.yaml`.
record CompanyFile(
        String company,
        Hours hours,
        LinkedHashMap<String, Names> skills,
        LinkedHashMap<String, TeamLine> teams,
        List<PersonLine> people,
        List<CustomerLine> customers,
        List<TagLine> tags,
        List<AnswerLine> answers,
        InboxLine inbox,
        String scenario,
        String robot) {

    record Hours(Names name, ZoneId zone, List<DayOfWeek> days, String from, Set<LocalDate> holidays) {}

    /// @param always whether the team answers at any hour
    record TeamLine(String ru, String en, @Nullable Boolean always) {
        boolean atAnyHour() {
            return Boolean.TRUE.equals(always);
        }

        Names names() {
            return new Names(ru, en);
        }
    }

    record PersonLine(
            String name,
            String email,
            Role role,
            @Nullable Set<String> teams,
            @Nullable Set<String> skills) {}

    record CustomerLine(String name, String taxNumber, String accountant) {}

    record TagLine(String name, String color) {}

    /// @param team whose answer it is; absent = everybody's
    record AnswerLine(
            String shortcut, String title, @Nullable String team, String ru, String en) {}

    record InboxLine(String key, String name, String team, Greeting greeting, String accent) {}

    record Greeting(String ru, String en) {}

    static CompanyFile read() {
        return YAMLMapper.builder().build().readValue(text("company/schetovod.yaml"), CompanyFile.class);
    }

    /// A file of the samples folder, which travels in the program.
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try {
            return new ClassPathResource("samples/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
