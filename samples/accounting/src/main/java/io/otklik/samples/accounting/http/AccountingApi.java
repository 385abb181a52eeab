package io.otklik.samples.accounting.http;

import io.otklik.samples.accounting.books.Answer;
import io.otklik.samples.accounting.books.Books;
import io.otklik.samples.accounting.books.Employee;
import io.otklik.samples.accounting.books.Entry;
import io.otklik.samples.accounting.books.Organization;
import io.otklik.samples.accounting.books.Refusal;
import io.otklik.samples.accounting.books.Trouble;
import io.otklik.samples.accounting.papers.Paper;
import io.otklik.samples.accounting.papers.Papers;
import io.otklik.samples.accounting.pay.Leave;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The routes of the service. What they mean is written in `samples/accounting/README.md`.
public final class AccountingApi implements Door.Part {
    public static final String ROOT = "/hs/otklik/v1/";

    record VacationOrder(String organization, String employee, LocalDate start, int days) {}

    private final Books books;
    private final Papers papers;
    private final Troubles troubles;
    private final Json json;

    public AccountingApi(Books books, Papers papers, Troubles troubles, Json json) {
        this.books = books;
        this.papers = papers;
        this.troubles = troubles;
        this.json = json;
    }

    @Override
    public Reply answer(Request request) {
        var place = request.path().substring(ROOT.length());
        return switch (request.method() + " " + place) {
            case "GET employees" -> troubled(request, () -> employees(request));
            case "POST vacation-checks" -> troubled(request, () -> check(request));
            case "POST vacations" -> vacation(request);
            default -> request.method().equals("GET") ? found(request, place) : nothing();
        };
    }

    private Reply found(Request request, String place) {
        if (place.startsWith("employees/")) return troubled(request, () -> employee(place.substring(10)));
        if (place.startsWith("documents/")) return troubled(request, () -> document(place.substring(10)));
        return nothing();
    }

    private Reply employees(Request request) {
        var organization = organization(request.parameter("organization").orElse(""));
        return json.write(
                200,
                new Views.Persons(books.company().employeesOf(organization).stream()
                        .map(it -> Views.Person.of(it, books))
                        .toList()));
    }

    private Reply employee(String id) {
        var employee = books.company().employee(id);
        return employee.<Reply>map(it -> json.write(200, Views.Person.of(it, books)))
                .orElseGet(() -> json.error(404, "not-found", "Сотрудник не найден.", Map.of()));
    }

    private Reply check(Request request) {
        var order = json.read(request, VacationOrder.class);
        var employee = employee(order);
        if (employee.isEmpty()) return refused(STRANGER);
        return books.objection(employee.get(), order.start(), order.days())
                .<Reply>map(this::refused)
                .orElseGet(() ->
                        json.write(200, Views.Check.of(employee.get(), Leave.of(order.start(), order.days()), books)));
    }

    private Reply vacation(Request request) {
        var order = json.read(request, VacationOrder.class);
        var stamp = stamp(request, order);
        var employee = employee(order);
        if (employee.isEmpty()) return refused(STRANGER);
        return around(
                troubles.next(request, employee.get()),
                () -> books.registerVacation(stamp, employee.get(), order.start(), order.days()),
                entry -> Views.Vacation.of(entry, books, papers));
    }

    private Reply document(String id) {
        return papers.paper(id)
                .<Reply>map(AccountingApi::file)
                .orElseGet(() -> json.error(404, "not-found", "Документ не найден.", Map.of()));
    }

    private Reply troubled(Request request, Supplier<Reply> act) {
        return switch (troubles.next(request).orElse(null)) {
            case null -> act.get();
            case Trouble.Slow slow -> {
                pause(slow.pause());
                yield act.get();
            }
            case Trouble.Fail _ -> failed();
            case Trouble.Refuse refuse -> refused(Refusal.of("refused", refuse.message()));
            case Trouble.Drop _ -> new Reply.HangUp();
        };
    }

    private <T extends Entry> Reply around(
            Optional<Trouble> trouble, Supplier<Answer<T>> act, Function<T, Object> view) {
        return switch (trouble.orElse(null)) {
            case null -> reply(act.get(), view);
            case Trouble.Slow slow -> {
                pause(slow.pause());
                yield reply(act.get(), view);
            }
            case Trouble.Fail _ -> failed();
            case Trouble.Refuse refuse -> refused(Refusal.of("refused", refuse.message()));
            case Trouble.Drop _ -> dropped(act.get(), view);
        };
    }

    /// The first time the work is done and the connection closed; the repetition gets its answer.
    private <T extends Entry> Reply dropped(Answer<T> answer, Function<T, Object> view) {
        var isNew = answer instanceof Answer.Registered<T> registered && !registered.repeated();
        return isNew ? new Reply.HangUp() : reply(answer, view);
    }

    private <T extends Entry> Reply reply(Answer<T> answer, Function<T, Object> view) {
        return switch (answer) {
            case Answer.Registered<T> registered -> json.write(201, view.apply(registered.entry()));
            case Answer.Refused<T> refused -> refused(refused.refusal());
        };
    }

    private Reply refused(Refusal refusal) {
        return json.error(422, refusal.code(), refusal.message(), refusal.details());
    }

    private Reply failed() {
        return json.error(500, "failed", "Сбой учётной системы. Повторите позже.", Map.of());
    }

    private Reply nothing() {
        return json.error(404, "not-found", "Такого адреса нет.", Map.of());
    }

    private Entry.Stamp stamp(Request request, Object order) {
        var key = request.header("Idempotency-Key").orElse("");
        if (key.isBlank() || key.length() > 100)
            throw new BadRequest(400, "no-key", "Нужен заголовок Idempotency-Key длиной до 100 знаков.");
        return new Entry.Stamp(key, json.mapper().writeValueAsString(order));
    }

    private Organization organization(String inn) {
        return books.company()
                .organization(inn)
                .orElseThrow(
                        () -> new BadRequest(404, "organization-not-found", "Организация с таким ИНН не найдена."));
    }

    private Optional<Employee> employee(VacationOrder order) {
        return books.company()
                .employee(order.employee())
                .filter(it -> it.organization().equals(order.organization()));
    }

    private static Reply file(Paper paper) {
        var name = URLEncoder.encode(paper.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Reply.Content(
                200,
                paper.type(),
                paper.bytes(),
                Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + name));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final Refusal STRANGER = Refusal.of("employee-not-found", "Такого сотрудника в организации нет.");
}
