package io.otklik.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.convert.out.fo.renderers.FORendererApacheFOP;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/// Prints a paper into a PDF file.
final class Print {

    private Print() {}

    static byte[] pdf(WordprocessingMLPackage paper) {
        try {
            paper.setFontMapper(new Letters());
            var settings = Docx4J.createFOSettings();
            settings.setOpcPackage(paper);
            settings.setCustomFoRenderer(new WithSigns());
            var bytes = new ByteArrayOutputStream();
            Docx4J.toFO(settings, bytes, Docx4J.FLAG_EXPORT_PREFER_XSL);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException("A paper could not be printed", e);
        }
    }

    /// Signs that docx4j gives no font to, the rouble's among them, take that of the whole paper, which must have them.
    private static final class WithSigns extends FORendererApacheFOP {
        @Override
        public void render(
                String paper, FOSettings settings, boolean twice, List<SectionPageInformation> pages, OutputStream into)
                throws Docx4JException {
            var root = paper.replaceFirst("<((\\w+:)?root)\\b", "<$1 font-family=\"" + Letters.HAS_SIGNS + "\"");
            super.render(root, settings, twice, pages, into);
        }
    }
}
