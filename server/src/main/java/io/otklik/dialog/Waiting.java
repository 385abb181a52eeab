package io.otklik.dialog;

/// What the bot is waiting for.
public sealed interface Waiting {

    /// The conversation has not begun.
    record Nothing() implements Waiting {}

    /// An answer to the menu, question or confirmation where the customer stands.
    record Answer() implements Waiting {}

    /// Which of her answers she wants to change.
    record WhatToChange() implements Waiting {}

    /// Whether she leaves a half-filled form for this item of a menu, or goes on with the form.
    record LeaveOrStay(String menu, String item) implements Waiting {}

    /// A robot's result.
    record Robot(String callId) implements Waiting {}

    /// Whether to try the robot again, or call a person.
    ///
    /// @param maybeDone the task may have been done although no answer came
    record Retry(boolean maybeDone) implements Waiting {}

    /// The time to pass, or something to happen outside; the key tells this waiting from others.
    record Outside(String key) implements Waiting {}

    /// Nothing: people have the conversation.
    record People() implements Waiting {}

    /// Nothing: the scenario has ended; whatever comes begins it anew.
    record Over() implements Waiting {}
}
