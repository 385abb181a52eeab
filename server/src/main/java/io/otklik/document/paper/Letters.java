package io.otklik.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.docx4j.Docx4jProperties;
import org.docx4j.fonts.Mapper;
import org.docx4j.fonts.PhysicalFont;
import org.docx4j.fonts.PhysicalFonts;
import org.docx4j.wml.Fonts;
import org.jspecify.annotations.Nullable;

/// The fonts of printed papers: Arimo, Tinos and Cousine, as wide as Arial, Times New Roman and Courier New and with
/// Cyrillic
/// letters. Every font of a form is printed with one of these, so that a paper looks the same on every machine.
final class Letters extends Mapper {

    /// A font of a form whose stand-in has the sign of the rouble; the others have not.
    static final String HAS_SIGNS = "Arial";

    private static final String SANS = "Arimo";
    private static final String SERIF = "Tinos";
    private static final String MONO = "Cousine";
    private static final List<String> SHAPES = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final List<String> SERIFS = List.of(
            "times", "serif", "tinos", "cambria", "georgia", "garamond", "book", "roman", "palatino", "academy");
    private static final List<String> MONOS = List.of("courier", "mono", "consol", "cousine");

    /// Read once, when the first paper is printed.
    static {
        // Bold letters are drawn ones, not thickened ones.
        Docx4jProperties.setProperty("docx4j.fonts.fop.util.FopConfigUtil.simulate-style", false);
        unpack("Arimo/static/" + SANS);
        unpack(SERIF + "/" + SERIF);
        unpack(MONO + "/" + MONO);
    }

    @Override
    public void populateFontMappings(Set<String> names, @Nullable Fonts known) {
        map(HAS_SIGNS);
        names.forEach(this::map);
    }

    /// Also for a font that only a style names.
    @Override
    public PhysicalFont get(String name) {
        var known = super.get(name);
        return known == null ? map(name) : known;
    }

    private PhysicalFont map(String name) {
        var regular = font(standIn(name), "regular");
        put(name, regular);
        return regular;
    }

    @Override
    public PhysicalFont getBoldForm(String name, @Nullable PhysicalFont regular) {
        return font(standIn(name), "bold");
    }

    @Override
    public PhysicalFont getItalicForm(String name, @Nullable PhysicalFont regular) {
        return font(standIn(name), "italic");
    }

    @Override
    public PhysicalFont getBoldItalicForm(String name, @Nullable PhysicalFont regular) {
        return font(standIn(name), "bold italic");
    }

    /// «PT Sans Serif» is no serif font.
    static String standIn(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        if (MONOS.stream().anyMatch(small::contains)) return MONO;
        return !small.contains("sans") && SERIFS.stream().anyMatch(small::contains) ? SERIF : SANS;
    }

    private static PhysicalFont font(String own, String shape) {
        return PhysicalFonts.get(own + " " + shape);
    }

    private static void unpack(String family) {
        for (var shape : SHAPES)
            try (var font = PhysicalFonts.class.getResourceAsStream("/fonts/" + family + "-" + shape + ".ttf")) {
                if (font == null) throw new IllegalStateException("A font is missing: " + family + " " + shape);
                var file = Files.createTempFile("otklik-", ".ttf");
                file.toFile().deleteOnExit();
                Files.copy(font, file, StandardCopyOption.REPLACE_EXISTING);
                PhysicalFonts.addPhysicalFonts(family, file.toUri());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
    }
}
