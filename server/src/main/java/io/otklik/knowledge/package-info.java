/// What the company knows and tells: articles that answer customers and help operators.
///
/// For now its core: the pure search in `search`.
@ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {"platform", "platform::*", "understanding", "understanding::*"})
@NullMarked
package io.otklik.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
