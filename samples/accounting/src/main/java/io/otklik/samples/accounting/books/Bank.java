package io.otklik.samples.accounting.books;

public record Bank(String name, String bik, String correspondent) {}
