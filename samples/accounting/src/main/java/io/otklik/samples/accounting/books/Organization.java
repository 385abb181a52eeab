package io.otklik.samples.accounting.books;

import java.math.BigDecimal;

/// A company whose books are kept here, with the requisites its papers need, and what it pays a month for that.
public record Organization(
        String inn,
        String kpp,
        String ogrn,
        String name,
        String fullName,
        String address,
        String account,
        Bank bank,
        Director director,
        String accountant,
        BigDecimal tariff) {

    /// `addressee` and `addresseeName` are in the dative case, for the corner of an application.
    public record Director(String name, String position, String addressee, String addresseeName) {}
}
