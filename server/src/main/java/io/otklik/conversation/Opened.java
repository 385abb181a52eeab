package io.otklik.conversation;

/// News inside the transaction: a new conversation is open and the bot holds it. The bot greets here.
public record Opened(Conversation conversation) {}
