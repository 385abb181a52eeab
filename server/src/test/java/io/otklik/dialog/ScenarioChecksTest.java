package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.Finding.Level;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What an author hears about a scenario before customers meet it.
class ScenarioChecksTest {

    private static final String HEAD = """
            scenario: small
            title: Small
            start: a
            team: desk
            chains:
              a:
                - id: menu
                  menu: Hello
                  items:
                    - {label: Person, to: person}
                    - {label: Task, to: b}
              person:
                - {id: pass, handoff: Passing, reason: Asked}
              b:
            """;

    @Test
    void the_sample_has_no_errors() throws Exception {
        var tree = ScenarioFile.tree(Files.readString(Scenarios.SAMPLES.resolve("schetovod.yaml")));
        assertThat(Scenarios.checked(tree, Surroundings.UNKNOWN)).isEmpty();
    }

    @Test
    void a_step_that_nobody_reaches_can_be_removed_by_a_press() {
        var finding = only(HEAD + "    - {id: x, goto: menu}\n    - {id: lost, say: Never}\n");
        assertThat(finding.check()).isEqualTo("unreachable");
        assertThat(finding.where()).isEqualTo("lost");
        assertThat(finding.fix()).containsExactly(new Finding.Change("remove", "/chains/b/steps/1", null));
    }

    @Test
    void a_chain_nobody_reaches_is_told_as_one() {
        assertThat(errors(HEAD + "    - {say: Hi}\n  lost:\n    - {say: A}\n    - {say: B}\n"))
                .containsExactly("unreachable-chain lost");
    }

    @Test
    void a_chain_that_something_begins_is_no_lost_one() {
        assertThat(errors(HEAD + "    - {say: Hi}\n  found:\n    on: {events: [paid]}\n    steps: [{say: A}]\n"))
                .isEmpty();
    }

    @Test
    void what_leads_to_nothing_is_told_at_its_step() {
        assertThat(errors(HEAD + "    - {id: x, goto: gone}\n")).containsExactly("deleted-target x");
        assertThat(errors(HEAD.replace("{label: Task, to: b}", "{label: Task}") + "    - {say: A}\n"))
                .containsExactly("open-port .chains.a.steps[1].items[2]");
    }

    @Test
    void a_value_shown_before_it_is_asked_for_is_an_error_only_where_it_can_be_missing() {
        var asks = "    - {id: q, ask: Name, as: name, label: Name, answer: text}\n";
        assertThat(errors(HEAD + asks + "    - {id: x, say: 'Hi {{name}}'}\n")).isEmpty();
        assertThat(errors(HEAD + "    - {id: i, if: 'today == today', then: x}\n" + asks
                        + "    - {id: x, say: 'Hi {{name}}'}\n"))
                .containsExactly("value-before-set x");
        assertThat(errors(HEAD + "    - {id: x, say: 'Hi {{nobody}}'}\n")).containsExactly("unknown-value x");
        assertThat(errors(HEAD + "    - {id: x, say: 'Hi {{#nobody}}{{nobody}}{{/nobody}}'}\n"))
                .isEmpty();
    }

    @Test
    void a_circle_without_a_word_of_the_customer_is_an_error() {
        assertThat(errors(HEAD + "    - {id: x, say: Round}\n    - {id: y, goto: x}\n"))
                .containsExactly("circle x");
        assertThat(errors(HEAD + "    - {id: x, say: Round}\n    - {id: t, attempts: 2, then: x, else: menu}\n"))
                .isEmpty();
    }

    @Test
    void a_robot_needs_a_limit_and_a_word_for_failure() {
        var findings = findings(HEAD + "    - {id: r, robot: shop.order}\n", Surroundings.UNKNOWN);
        assertThat(findings).extracting(Finding::check).contains("robot-without-limit", "robot-without-error");
        assertThat(findings.getFirst().fix().getFirst().path()).isEqualTo("/chains/b/steps/0/limit");
    }

    @Test
    void personal_data_wait_for_consent() {
        var phone = "    - {id: p, ask: Phone, as: phone, label: Phone, answer: phone}\n";
        var consent = "    - {id: c, consent: May we?, purpose: contact, as: ok, refused: menu}\n";
        assertThat(errors(HEAD + phone)).containsExactly("personal-before-consent p");
        assertThat(errors(HEAD + consent + phone)).isEmpty();
    }

    @Test
    void what_a_connected_channel_would_cut_is_told() {
        var sms = new Surroundings(List.of(Screen.SMS), null, null, null, null, List.of());
        assertThat(findings(HEAD + "    - {id: x, say: " + "x".repeat(700) + "}\n", sms))
                .extracting(Finding::about)
                .containsExactly(List.of("sms", "700", "670"));
    }

    @Test
    void teams_robots_and_tests_are_checked_where_they_are_known() {
        var around = new Surroundings(
                List.of(), Set.of("sales"), Set.of(), Set.of(), Set.of("menu", "pass"), List.of("Order"));
        assertThat(findings(HEAD + "    - {id: r, robot: shop.order, limit: 5s, failed: Sorry}\n", around))
                .extracting(Finding::check)
                .containsExactlyInAnyOrder("unknown-robot", "no-team", "failing-test", "untested");
    }

    @Test
    void a_way_for_off_hours_of_a_team_that_is_always_there_is_told() {
        var steps = """
                - {id: h, hours: sales, open: menu, closed: menu}
                - {id: any, hours: any, open: menu, closed: menu}
            """;
        var pass = "    - {id: x, handoff: Wait, reason: Asked, team: sales, closed: menu}\n";
        assertThat(hours(steps + pass, Set.of())).containsExactlyInAnyOrder("h", "any", "x");
        assertThat(hours(steps + pass, Set.of("sales"))).isEmpty();
    }

    private static List<String> hours(String steps, Set<String> withHours) {
        var around = new Surroundings(List.of(), Set.of("sales"), withHours, null, null, List.of());
        return findings(HEAD + steps, around).stream()
                .filter(found -> found.check().equals("never-closed"))
                .map(Finding::where)
                .toList();
    }

    @Test
    void secrets_do_not_belong_into_texts() {
        assertThat(errors(HEAD + "    - {id: x, say: 'Bearer abcdefghijklmnop1234'}\n"))
                .containsExactly("secret x");
    }

    @Test
    void warnings_are_about_reading_and_reaching_people() {
        assertThat(checks(HEAD + "    - {id: x, say: Привет}\n")).containsExactly("no-translation x");
        var said = "    - {say: A}\n    - {say: B}\n    - {say: C}\n    - {say: D}\n";
        assertThat(checks(HEAD + said)).containsExactly("many-messages b-1");
        var many = Stream.iterate(1, n -> n + 1)
                .limit(8)
                .map(n -> "{label: L" + n + ", to: menu}")
                .toList();
        assertThat(checks(HEAD + "    - {id: x, menu: Long, items: " + many + "}\n"))
                .containsExactly("long-menu x");
    }

    @Test
    void a_place_far_from_people_is_warned_of() {
        var lonely = HEAD.replace("{label: Person, to: person}", "{label: Again, to: menu}")
                .replace("  person:\n    - {id: pass, handoff: Passing, reason: Asked}\n", "");
        assertThat(checks(lonely + "    - {say: Hi}\n")).containsExactly("no-person menu");
    }

    @Test
    void three_hundred_steps_are_checked_to_the_last() {
        var yaml = new StringBuilder(HEAD);
        for (var i = 0; i < 100; i++) {
            yaml.append("    - {id: i")
                    .append(i)
                    .append(", if: 'known(v")
                    .append(i)
                    .append(")', then: s")
                    .append(i)
                    .append("}\n");
            yaml.append("    - {id: q")
                    .append(i)
                    .append(", ask: Q, as: v")
                    .append(i)
                    .append(", label: L, answer: text}\n");
            yaml.append("    - {id: s")
                    .append(i)
                    .append(", say: '{{#v")
                    .append(i)
                    .append("}}{{v")
                    .append(i)
                    .append("}}{{/v")
                    .append(i)
                    .append("}}'}\n");
        }
        yaml.append("    - {id: wrong, if: 'known(v1)', then: nowhere}\n");
        var tree = ScenarioFile.tree(yaml.toString());
        assertThat(Scenarios.checked(tree, Surroundings.UNKNOWN))
                .anySatisfy(finding -> assertThat(finding.where()).contains("wrong"));
    }

    private static Finding only(String yaml) {
        var all = findings(yaml, Surroundings.UNKNOWN);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> errors(String yaml) {
        return findings(yaml, Surroundings.UNKNOWN).stream()
                .filter(f -> f.level() == Level.ERROR)
                .map(f -> f.check() + " " + f.where())
                .toList();
    }

    private static List<String> checks(String yaml) {
        return findings(yaml, Surroundings.UNKNOWN).stream()
                .map(f -> f.check() + " " + f.where())
                .toList();
    }

    private static List<Finding> findings(String yaml, Surroundings surroundings) {
        return Scenarios.checked(ScenarioFile.tree(yaml), surroundings);
    }
}
