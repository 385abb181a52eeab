package io.otklik.dialog.check;

import io.otklik.dialog.Scenario;
import io.otklik.dialog.Surroundings;
import tools.jackson.databind.JsonNode;

/// The scenario that is looked over, as a tree, as steps and as a graph, and what is around it.
record Subject(Scenario scenario, JsonNode tree, Paths paths, Graph graph, Surroundings surroundings) {}
