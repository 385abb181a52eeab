package io.otklik.dialog.scenario;

import io.otklik.dialog.words.Plain;
import io.otklik.dialog.words.Requisite;
import java.util.List;

/// What kind of answer a question wants.
public sealed interface Answer {

    /// Any words. If it hears a kind of thing, one that was named before the question came is the answer: a `person`,
    /// an
    /// `organization`, or an entry of a company's list.
    record AnyWords(int shortest, int longest, String hears) implements Answer {
        public AnyWords(int shortest, int longest) {
            this(shortest, longest, "");
        }
    }

    record Day() implements Answer {}

    record Days() implements Answer {}

    record Amount() implements Answer {}

    /// A sum; when no currency is said, it is this one.
    record Money(String currency) implements Answer {}

    /// From one day to another.
    record Period() implements Answer {}

    /// Hours and minutes, or days.
    record Length() implements Answer {}

    /// A time of the day.
    record Time() implements Answer {}

    record Phone() implements Answer {}

    record Email() implements Answer {}

    /// A number with check digits, as an INN.
    record Number(Requisite requisite) implements Answer {}

    /// So many figures, as in the number of an order; zeros in front count.
    record Digits(int shortest, int longest) implements Answer {}

    record YesOrNo() implements Answer {}

    /// A mark between these two.
    record Scale(int from, int to) implements Answer {}

    record Files(int most) implements Answer {}

    /// One of the answers that the author lists.
    record OneOf(List<Choice> choices) implements Answer {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    record Choice(String id, Text label, List<Plain> words) {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /// One line of a robot's list, shown by pages when it is long. Of people, names are known in every grammatical
    /// form.
    record FromList(Operand list, Text label, int perPage, boolean people) implements Answer {}

    /// Whether the answer is picked from what is shown, so that a typed number is the number of a line.
    default boolean isPicked() {
        return this instanceof OneOf || this instanceof FromList || this instanceof Files;
    }
}
