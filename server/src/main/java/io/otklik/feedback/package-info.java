/// How satisfied customers are: asks for a mark in the chat when a conversation is over, asks why when the mark is
/// low, tells the supervisor, and keeps the ratings.
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"platform", "platform::*", "conversation", "customer"})
@NullMarked
package io.otklik.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
