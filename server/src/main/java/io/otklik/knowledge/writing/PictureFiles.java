package io.otklik.knowledge.writing;

/// Pictures of articles among the files.
public final class PictureFiles {

    /// Whose they are: everybody's who writes articles, and no customer's.
    public static final String OWNER = "article";

    private PictureFiles() {}
}
