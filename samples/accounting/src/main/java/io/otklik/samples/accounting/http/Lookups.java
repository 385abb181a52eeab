package io.otklik.samples.accounting.http;

import io.otklik.samples.accounting.papers.Paper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Questions about employees and papers.
record Lookups(Desk desk) {

    Reply employees(Request request) {
        var organization = desk.organization(request.parameter("organization").orElse(""));
        var employees = desk.books().company().employeesOf(organization).stream()
                .map(it -> Views.Person.of(it, desk.books()))
                .toList();
        return desk.json().write(200, new Views.Persons(employees));
    }

    Reply employee(String id) {
        return desk.books()
                .company()
                .employee(id)
                .<Reply>map(it -> desk.json().write(200, Views.Person.of(it, desk.books())))
                .orElseGet(() -> desk.json().error(404, "not-found", "Сотрудник не найден.", Map.of()));
    }

    Reply document(String id) {
        return desk.papers()
                .paper(id)
                .<Reply>map(Lookups::file)
                .orElseGet(() -> desk.json().error(404, "not-found", "Документ не найден.", Map.of()));
    }

    private static Reply file(Paper paper) {
        var name = URLEncoder.encode(paper.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Reply.Content(
                200,
                paper.type(),
                paper.bytes(),
                Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + name));
    }
}
