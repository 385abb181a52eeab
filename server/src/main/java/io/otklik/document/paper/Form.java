package io.otklik.document.paper;

import io.otklik.dialog.scenario.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;

/// A company's own DOCX form.
public final class Form {

    private final byte[] file;

    private Form(byte[] file) {
        this.file = file;
    }

    /// @throws BadTemplate when it is no DOCX file, reaches outside itself, or its marks do not fit together
    public static Form of(byte[] file) {
        Outer.check(file);
        var form = new Form(file);
        Outer.check(form.opened());
        for (var part : form.texts(form.opened())) Fields.check(part.getContent());
        return form;
    }

    /// What is to be filled in, in the order of the form.
    public List<Field> fields() {
        var fields = new Fields();
        for (var part : texts(opened())) fields.collect(part.getContent());
        return fields.found();
    }

    /// The paper as DOCX.
    public byte[] docx(View values) {
        return saved(filled(values));
    }

    /// The paper as PDF; the first one of the program takes seconds, for fonts are read.
    public byte[] pdf(View values) {
        return Print.pdf(filled(values));
    }

    private WordprocessingMLPackage filled(View values) {
        var paper = opened();
        for (var part : texts(paper)) {
            new Filler().fill(part.getContent(), values);
            // A paper whose every part fell away is an empty page, not none.
            if (part.getContent().isEmpty()) part.getContent().add(new P());
        }
        return paper;
    }

    private WordprocessingMLPackage opened() {
        try {
            var form = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
            if (form.getMainDocumentPart() == null) throw new BadTemplate(BadTemplate.Why.NOT_DOCX, "");
            // It is read when it is first asked for, and what cannot be read counts as empty unless it is asked so.
            form.getMainDocumentPart().getContents();
            return form;
        } catch (Docx4JException | ClassCastException e) {
            throw new BadTemplate(BadTemplate.Why.NOT_DOCX, "");
        }
    }

    private static byte[] saved(WordprocessingMLPackage paper) {
        try {
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException("A filled form could not be written", e);
        }
    }

    /// The text itself, then what stands above and below every page.
    private List<ContentAccessor> texts(WordprocessingMLPackage paper) {
        var texts = new ArrayList<ContentAccessor>();
        texts.add(paper.getMainDocumentPart());
        for (Part part : paper.getParts().getParts().values())
            if (part instanceof HeaderPart || part instanceof FooterPart) texts.add((ContentAccessor) part);
        return texts;
    }
}
