package io.otklik.samples.accounting.books;

/// A company whose books are kept here, with the requisites its papers need.
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
        String accountant) {

    /// `addressee` and `addresseeName` are in the dative case, for the corner of an application.
    public record Director(String name, String position, String addressee, String addresseeName) {}
}
