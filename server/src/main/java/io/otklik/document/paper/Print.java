package io.otklik.document.paper;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.convert.out.fo.renderers.FORendererApacheFOP;
import org.docx4j.fonts.fop.util.FopConfigUtil;
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
            settings.setCustomFoRenderer(new WithSigns(paper));
            var bytes = new ByteArrayOutputStream();
            Docx4J.toFO(settings, bytes, Docx4J.FLAG_EXPORT_PREFER_XSL);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException("A paper could not be printed", e);
        }
    }

    /// Signs that docx4j gives no font to, the rouble's among them, take that of the whole paper, which must have them;
    /// so do empty lines and pages. It is declared although the form does not name it: else it is not in the file.
    private static final class WithSigns extends FORendererApacheFOP {
        private final WordprocessingMLPackage form;

        WithSigns(WordprocessingMLPackage form) {
            this.form = form;
        }

        @Override
        public void render(
                String paper, FOSettings settings, boolean twice, List<SectionPageInformation> pages, OutputStream into)
                throws Docx4JException {
            var letters = Objects.requireNonNull(form.getFontMapper().get(Letters.HAS_SIGNS))
                    .getName();
            var root = paper.replaceFirst("<((\\w+:)?root)\\b", "<$1 font-family=\"" + letters + "\"");
            var fonts = new HashSet<>(form.getMainDocumentPart().fontsInUse());
            fonts.add(Letters.HAS_SIGNS);
            settings.setFopConfig(FopConfigUtil.createConfigurationObject(form.getFontMapper(), fonts));
            super.render(root, settings, twice, pages, into);
        }
    }
}
