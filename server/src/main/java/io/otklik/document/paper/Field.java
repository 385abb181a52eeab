package io.otklik.document.paper;

/// A value that a form shows.
///
/// @param name   the first part of `employee.name`
/// @param always whether the form needs it in any case; a part of a section may be a property of a list's line
public record Field(String name, boolean always) {}
