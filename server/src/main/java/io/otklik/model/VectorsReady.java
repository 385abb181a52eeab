package io.otklik.model;

/// From now on vectors of texts can be had here, of another model than before.
public record VectorsReady(String space) {}
