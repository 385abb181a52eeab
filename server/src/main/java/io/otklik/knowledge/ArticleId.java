package io.otklik.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record ArticleId(@JsonValue UUID value) {}
