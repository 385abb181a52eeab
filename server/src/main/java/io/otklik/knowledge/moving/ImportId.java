package io.otklik.knowledge.moving;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

record ImportId(@JsonValue UUID value) {}
