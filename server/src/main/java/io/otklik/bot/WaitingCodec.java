package io.otklik.bot;

import io.otklik.dialog.Waiting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the bot waits for, as a word or as an object of that word.
final class WaitingCodec {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WaitingCodec() {}

    static JsonNode json(Waiting waiting) {
        return switch (waiting) {
            case Waiting.Nothing() -> JSON.stringNode("nothing");
            case Waiting.Answer() -> JSON.stringNode("answer");
            case Waiting.WhatToChange() -> JSON.stringNode("change");
            case Waiting.Retry(var maybeDone) -> JSON.stringNode(maybeDone ? "retry-unsure" : "retry");
            case Waiting.People() -> JSON.stringNode("people");
            case Waiting.Over() -> JSON.stringNode("over");
            case Waiting.Outside(var key) -> JSON.objectNode().put("outside", key);
            case Waiting.Robot(var callId) -> JSON.objectNode().put("robot", callId);
            case Waiting.LeaveOrStay(var menu, var item) ->
                JSON.objectNode().put("menu", menu).put("item", item);
        };
    }

    static Waiting waiting(JsonNode node) {
        if (node.has("robot")) return new Waiting.Robot(node.get("robot").asString());
        if (node.has("outside")) return new Waiting.Outside(node.get("outside").asString());
        if (node.has("menu"))
            return new Waiting.LeaveOrStay(
                    node.get("menu").asString(), node.path("item").asString());
        return switch (node.asString()) {
            case "answer" -> new Waiting.Answer();
            case "change" -> new Waiting.WhatToChange();
            case "retry" -> new Waiting.Retry(false);
            case "retry-unsure" -> new Waiting.Retry(true);
            case "people" -> new Waiting.People();
            case "over" -> new Waiting.Over();
            default -> new Waiting.Nothing();
        };
    }
}
