package io.otklik.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.AlternativeFormatInputPart;
import org.docx4j.openpackaging.parts.WordprocessingML.OleObjectBinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.VbaDataPart;
import org.docx4j.openpackaging.parts.WordprocessingML.VbaProjectBinaryPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;

/// Looks at a file before it is opened, and at what it would reach for.
final class Outer {

    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 30L * 1024 * 1024;

    private Outer() {}

    /// A small file may unpack to gigabytes.
    static void check(byte[] file) {
        var parts = 0;
        var bytes = 0L;
        var bin = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                if (++parts > MOST_PARTS) throw new BadTemplate(BadTemplate.Why.TOO_LARGE, "");
                for (var read = zip.read(bin); read > 0; read = zip.read(bin))
                    if ((bytes += read) > MOST_BYTES) throw new BadTemplate(BadTemplate.Why.TOO_LARGE, "");
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new BadTemplate(BadTemplate.Why.NOT_DOCX, "");
        } catch (IOException e) {
            throw new BadTemplate(BadTemplate.Why.NOT_DOCX, "");
        }
        if (parts == 0) throw new BadTemplate(BadTemplate.Why.NOT_DOCX, "");
    }

    /// Nothing may be fetched when the paper is made, and nothing in it may run.
    static void check(WordprocessingMLPackage form) {
        for (var part : form.getParts().getParts().values()) {
            if (part instanceof AlternativeFormatInputPart
                    || part instanceof VbaProjectBinaryPart
                    || part instanceof VbaDataPart
                    || part instanceof OleObjectBinaryPart)
                throw reachesOut(part.getPartName().getName());
            outsideOf(part);
        }
    }

    private static void outsideOf(Part part) {
        var relations = part.getRelationshipsPart(false);
        if (relations == null) return;
        for (var relation : relations.getRelationships().getRelationship())
            if ("External".equals(relation.getTargetMode()) && !Namespaces.HYPERLINK.equals(relation.getType()))
                throw reachesOut(relation.getTarget());
    }

    private static BadTemplate reachesOut(String what) {
        return new BadTemplate(BadTemplate.Why.REACHES_OUT, what);
    }
}
