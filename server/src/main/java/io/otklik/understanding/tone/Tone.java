package io.otklik.understanding.tone;

/// How a message sounds.
///
/// @param sentiment from -1, furious, to 1, delighted
/// @param urgency from 0 to 1
/// @param profane whether it has rude words
/// @param wantsPerson whether it asks for a human being
public record Tone(double sentiment, double urgency, boolean profane, boolean wantsPerson) {

    /// In one word, for people: negative, neutral or positive.
    public String mood() {
        return sentiment <= -0.25 ? "negative" : sentiment >= 0.25 ? "positive" : "neutral";
    }
}
