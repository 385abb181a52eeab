package io.otklik.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes a scenario that an author might have written by accident: steps of every kind, leading anywhere, in circles
/// too.
public final class AnyScenario {

    private static final List<String> ANSWERS = List.of(
            "text",
            "date",
            "days",
            "number",
            "{digits: {shortest: 2, longest: 6}}",
            "yes-no",
            "inn",
            "files",
            "{text: {shortest: 3, longest: 20}}",
            "{files: {most: 2}}",
            "{choice: [{id: a, label: Первое, words: [один]}, {id: b, label: Второе}]}",
            "money",
            "{money: USD}",
            "period",
            "duration",
            "time",
            "phone",
            "email",
            "kpp",
            "ogrn",
            "snils",
            "bik",
            "account",
            "{scale: {from: 1, to: 4}}",
            "{person: found.employees}",
            "{list: found.employees, label: '{{name}} · {{daysLeft}}', page: 1}");
    private static final List<String> CONDITIONS = List.of(
            "known(s1)",
            "s2 > 5",
            "s1 == s3",
            "daysAhead(s2) >= 0 && !known(s4)",
            "count(found.employees) == 0",
            "s1 || s2",
            "known(found)",
            "s5 != 'a'");

    private final Random random;
    private final int chains;
    private final StringBuilder yaml = new StringBuilder();
    private final List<String> targets = new ArrayList<>();

    private AnyScenario(long seed) {
        this.random = new Random(seed);
        this.chains = 1 + random.nextInt(5);
    }

    public static String yaml(long seed) {
        return new AnyScenario(seed).write();
    }

    private String write() {
        for (var c = 0; c < chains; c++) {
            targets.add("c" + c);
            for (var s = 0; s < 4; s++) targets.add("c" + c + "-s" + s);
        }
        yaml.append("scenario: any\ntitle: Any\nstart: begin\nafter: ").append(random.nextBoolean() ? "begin" : "c0");
        yaml.append("\nteam: desk\nchains:\n  begin:\n");
        menu("begin-menu");
        for (var c = 0; c < chains; c++) {
            yaml.append("  c").append(c).append(":\n");
            for (var s = 0; s < 4; s++) step("c" + c + "-s" + s);
        }
        return yaml.toString();
    }

    private void step(String id) {
        switch (random.nextInt(24)) {
            case 0 -> line(id, "say: 'Слово {{s1}} {{#found}}{{found.name}}{{/found}}'");
            case 1 -> menu(id);
            case 2, 3, 4 -> question(id);
            case 5 ->
                line(id, "if: \"" + any(CONDITIONS) + "\"\n      then: " + target() + "\n      else: " + target());
            case 6 -> line(id, "set: {s1: s2, s2: today, s6: 'lastDay(s2, s3)', s7: workdayAfter(s6)}");
            case 7 -> line(id, "confirm: 'Верно? {{s1}} {{s2}}'");
            case 8 -> robot(id);
            case 9 -> line(id, "goto: " + target());
            case 10 ->
                line(id, "form: 'Заполните {{s1}}'\n      fields: [{as: s4, ask: Имя, label: Имя, answer: text}]");
            case 11 -> line(id, "contact: [name, phone]");
            case 12 -> quiz(id);
            case 13 -> line(id, "survey: Оцените\n      kind: nps\n      as: s5");
            case 14 -> line(id, "consent: Можно?\n      purpose: news\n      as: s3\n      refused: " + target());
            case 15 -> line(id, "hours: desk\n      open: " + target() + "\n      closed: " + target());
            case 16 -> line(id, "attempts: 2\n      then: " + target() + "\n      else: " + target());
            case 17 -> line(id, "split: [{id: a, share: 50, to: " + target() + "}, {id: b, share: 50}]");
            case 18 -> line(id, "language: {ru: " + target() + "}");
            case 19 -> line(id, "wait: 2h");
            case 20 -> line(id, "await: paid\n      as: found\n      limit: 1d\n      late: " + target());
            case 21 -> line(id, "run: c" + random.nextInt(chains) + "\n      with: {s1: s2}\n      gives: {s3: s4}");
            case 22 -> line(id, random.nextBoolean() ? "tag: [важно]" : "notify: 'Новость {{s1}}'");
            default ->
                line(
                        id,
                        random.nextBoolean()
                                ? "end: resolved\n      text: Конец"
                                : "{handoff: Зову, reason: Надо}"
                                        .replace("{", "")
                                        .replace("}", "")
                                        .replace(", ", "\n      "));
        }
    }

    private void menu(String id) {
        line(id, "menu: Что?\n      items:");
        var items = 1 + random.nextInt(4);
        for (var i = 0; i < items; i++) {
            yaml.append("        - {id: i").append(i).append(", label: Пункт ").append(i);
            yaml.append(", to: ")
                    .append(target())
                    .append(", words: [")
                    .append(random.nextBoolean() ? "отпуск" : "больничный");
            yaml.append("]}\n");
        }
    }

    private void question(String id) {
        var slot = "s" + (1 + random.nextInt(5));
        line(id, "ask: Сколько?\n      as: " + slot + "\n      label: Ответ\n      answer: " + any(ANSWERS));
        if (random.nextInt(3) == 0)
            yaml.append("      checks: [{must: \"")
                    .append(any(CONDITIONS))
                    .append("\", otherwise: 'Нельзя {{")
                    .append(slot)
                    .append("}}'}]\n");
        if (random.nextInt(4) == 0)
            yaml.append("      attempts: {most: 2, then: ").append(target()).append("}\n");
        if (random.nextInt(3) == 0) yaml.append("      offers: [{label: Завтра, says: завтра}]\n");
    }

    private void quiz(String id) {
        line(id, "quiz: Столица?\n      as: s2\n      right: Верно\n      wrong: Нет");
        yaml.append("      options: [{id: m, label: Москва, points: 1}, {id: p, label: Париж}]\n");
    }

    private void robot(String id) {
        line(
                id,
                "robot: r.op\n      as: found\n      with: {a: s1, b: s2}\n      irreversible: "
                        + random.nextBoolean());
        if (random.nextBoolean()) yaml.append("      limit: 20s\n");
        if (random.nextInt(3) == 0)
            yaml.append("      error: ").append(target()).append('\n');
        if (random.nextBoolean()) yaml.append("      back: ").append(target()).append('\n');
    }

    private void line(String id, String text) {
        yaml.append("    - id: ").append(id).append("\n      ").append(text).append('\n');
    }

    private String target() {
        return any(targets);
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
