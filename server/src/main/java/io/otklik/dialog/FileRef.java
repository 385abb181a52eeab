package io.otklik.dialog;

/// A file that lies in the store of files already: the dialog knows its name, never its content.
public record FileRef(String id, String name, long size, String type) {}
