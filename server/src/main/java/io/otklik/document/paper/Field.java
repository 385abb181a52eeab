package io.otklik.document.paper;

import java.util.List;

/// A value that a form shows.
///
/// @param name   the first part of `employee.name`
/// @param parts  the others, each once; none where the value is shown as a whole
/// @param always whether the form needs it in any case; not what only says whether a part is shown, nor what stands in
/// a
///               section and may be a property of a list's line
public record Field(String name, List<String> parts, boolean always) {}
