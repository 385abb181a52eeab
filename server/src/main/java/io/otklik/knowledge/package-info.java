/// What the company knows and tells: articles that answer customers and help operators.
///
/// Authors write them in `writing`, out of the parts in `body`; `search` finds them, purely.
@ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {
            "platform",
            "platform::*",
            "model",
            "model::onnx",
            "staff",
            "understanding",
            "understanding::*"
        })
@NullMarked
package io.otklik.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
