package io.otklik.document.paper;

import io.otklik.dialog.words.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docx4j.wml.Tbl;

/// Reads which values a form shows, and whether its marks fit together.
final class Fields {

    private final Map<String, Boolean> always = new LinkedHashMap<>();
    private final Map<String, Set<String>> parts = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();
    private boolean inTable;

    /// Filling a form in with nothing meets every mark that stands alone; the lines are looked at one by one.
    static void check(List<Object> content) {
        var fields = new Fields();
        fields.collect(content);
        if (!fields.open.isEmpty()) throw new BadTemplate(BadTemplate.Why.NOT_CLOSED, fields.open.getLast());
    }

    void collect(List<Object> content) {
        for (var block : content) {
            inTable = Filler.bare(block) instanceof Tbl;
            for (var line : Filler.lines(block)) {
                for (var mark : Marks.in(line.text())) read(mark);
                Marks.broken(line.text()).ifPresent(Fields::refuse);
            }
        }
    }

    List<Field> found() {
        return always.entrySet().stream()
                .map(it -> new Field(it.getKey(), List.copyOf(parts.get(it.getKey())), it.getValue()))
                .toList();
    }

    private void read(Marks.Mark mark) {
        switch (mark.kind()) {
            case '#', '^' -> {
                if (!helper(mark.name())) name(mark.name(), mark.kind() == '#' && inTable);
                open.add(mark.name());
            }
            case '/' -> {
                if (open.isEmpty() || !open.getLast().equals(mark.name()))
                    throw new BadTemplate(BadTemplate.Why.NOT_OPENED, mark.name());
                open.removeLast();
            }
            case '!' -> {}
            default -> name(mark.name(), true);
        }
    }

    /// @param shown whether it is more than a condition: a row of a table is repeated, other parts may fall away
    private void name(String path, boolean shown) {
        if (!path.matches("[\\p{L}_][\\p{L}\\d_-]*(\\.[\\p{L}_][\\p{L}\\d_-]*)*"))
            throw new BadTemplate(BadTemplate.Why.BAD_MARK, path);
        var names = path.split("\\.", 2);
        var name = names[0];
        var own = parts.computeIfAbsent(name, _ -> new LinkedHashSet<>());
        if (names.length > 1) own.add(names[1]);
        var outside = open.stream().allMatch(Fields::helper);
        always.merge(name, outside && shown, Boolean::logicalOr);
    }

    private static void refuse(String broken) {
        throw new BadTemplate(BadTemplate.Why.BAD_MARK, broken);
    }

    private static boolean helper(String name) {
        return name.equals("plural") || Case.named(name) != null;
    }
}
