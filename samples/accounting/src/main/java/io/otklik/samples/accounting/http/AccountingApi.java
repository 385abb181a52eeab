package io.otklik.samples.accounting.http;

import io.otklik.samples.accounting.books.Books;
import io.otklik.samples.accounting.papers.Papers;
import java.util.Map;

/// The routes of the service. What they mean is written in `samples/accounting/README.md`.
public final class AccountingApi implements Door.Part {
    public static final String ROOT = "/hs/otklik/v1/";

    private static final String EMPLOYEES = "employees/";
    private static final String DOCUMENTS = "documents/";
    private static final String RECONCILIATIONS = "reconciliations/";

    private final Mishaps mishaps;
    private final Lookups lookups;
    private final Vacations vacations;
    private final Invoices invoices;
    private final Reconciliations reconciliations;
    private final Json json;

    public AccountingApi(Books books, Papers papers, Troubles troubles, Json json) {
        mishaps = new Mishaps(troubles, json);
        var desk = new Desk(books, papers, troubles, mishaps, json);
        lookups = new Lookups(desk);
        vacations = new Vacations(desk);
        invoices = new Invoices(desk);
        reconciliations = new Reconciliations(desk);
        this.json = json;
    }

    @Override
    public Reply answer(Request request) {
        var place = request.path().substring(ROOT.length());
        return switch (request.method() + " " + place) {
            case "GET employees" -> mishaps.around(request, () -> lookups.employees(request));
            case "GET balances" -> mishaps.around(request, () -> invoices.balance(request));
            case "POST vacation-checks" -> mishaps.around(request, () -> vacations.check(request));
            case "POST vacations" -> vacations.register(request);
            case "POST invoices" -> invoices.register(request);
            case "POST reconciliations" -> reconciliations.begin(request);
            default -> request.method().equals("GET") ? byId(request, place) : nothing();
        };
    }

    private Reply byId(Request request, String place) {
        if (place.startsWith(EMPLOYEES))
            return mishaps.around(request, () -> lookups.employee(place.substring(EMPLOYEES.length())));
        if (place.startsWith(DOCUMENTS))
            return mishaps.around(request, () -> lookups.document(place.substring(DOCUMENTS.length())));
        if (place.startsWith(RECONCILIATIONS))
            return mishaps.around(request, () -> reconciliations.look(place.substring(RECONCILIATIONS.length())));
        return nothing();
    }

    private Reply nothing() {
        return json.error(404, "not-found", "Такого адреса нет.", Map.of());
    }
}
