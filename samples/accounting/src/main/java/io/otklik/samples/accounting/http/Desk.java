package io.otklik.samples.accounting.http;

import io.otklik.samples.accounting.books.Books;
import io.otklik.samples.accounting.books.Entry;
import io.otklik.samples.accounting.books.Organization;
import io.otklik.samples.accounting.papers.Papers;

/// What every part of the service has at hand.
record Desk(Books books, Papers papers, Troubles troubles, Mishaps mishaps, Json json) {
    private static final int LONGEST_KEY = 200;

    Organization organization(String inn) {
        return books.company()
                .organization(inn)
                .orElseThrow(
                        () -> new BadRequest(404, "organization-not-found", "Организация с таким ИНН не найдена."));
    }

    /// The caller's key and what is asked with it.
    Entry.Stamp stamp(Request request, Object order) {
        var key = request.header("Idempotency-Key").orElse("");
        if (key.isBlank() || key.length() > LONGEST_KEY)
            throw new BadRequest(400, "no-key", "Нужен заголовок Idempotency-Key длиной до 200 знаков.");
        return new Entry.Stamp(key, json.mapper().writeValueAsString(order));
    }
}
