package io.otklik.knowledge.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// What of a page articles do not have, told before it is gone.
final class Losses {

    private static final String ACTIVE = "iframe, object, embed, video, audio, form, script, svg, math";
    private static final String LOOKS = "u, s, del, strike, mark, sub, sup";

    private Losses() {}

    static List<Remark> of(Element root) {
        var remarks = new ArrayList<Remark>();
        var active = root.select(ACTIVE);
        if (!active.isEmpty()) remarks.add(Remark.of("active", names(active)));
        var looks = root.select(LOOKS);
        if (!looks.isEmpty()) remarks.add(Remark.of("looks", names(looks)));
        if (!root.select("h1, h5, h6").isEmpty()) remarks.add(Remark.of("levels"));
        return remarks;
    }

    private static String names(List<Element> elements) {
        return elements.stream().map(Element::normalName).distinct().sorted().collect(Collectors.joining(", "));
    }
}
