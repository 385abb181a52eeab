package io.otklik.understanding.tone;

import java.util.ArrayList;
import java.util.List;

/// How a message sounds.
///
/// @param sentiment from -1, furious, to 1, delighted
/// @param urgency from 0 to 1
/// @param profane whether it has rude words
/// @param wantsPerson whether it asks for a human being
public record Tone(double sentiment, double urgency, boolean profane, boolean wantsPerson) {

    public static final String URGENT = "urgent";
    public static final String UPSET = "upset";
    public static final String RUDE = "rude";
    public static final String PERSON = "person";

    private static final double PRESSING = 0.5;

    public boolean isUrgent() {
        return urgency >= PRESSING;
    }

    /// What those who take over should know, as codes; nothing while she is calm or pleased.
    public List<String> signs() {
        var signs = new ArrayList<String>(4);
        if (isUrgent()) signs.add(URGENT);
        if (mood().equals("negative")) signs.add(UPSET);
        if (profane) signs.add(RUDE);
        if (wantsPerson) signs.add(PERSON);
        return List.copyOf(signs);
    }

    /// In one word, for people: negative, neutral or positive.
    public String mood() {
        return sentiment <= -0.25 ? "negative" : sentiment >= 0.25 ? "positive" : "neutral";
    }
}
