package io.otklik.samples.accounting.papers;

/// A ready file.
public record Paper(String name, String type, byte[] bytes) {
    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
