package io.otklik.conversation;

/// Somebody is typing, or has stopped. Never stored; it expires by itself after some seconds.
public record Typing(ConversationId conversation, Author author, boolean on) {}
