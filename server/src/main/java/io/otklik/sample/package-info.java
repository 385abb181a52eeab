/// A company that does not exist, so that whoever tries the product meets people, customers and work at once.
@ApplicationModule(
        displayName = "Sample company",
        allowedDependencies = {
            "platform",
            "platform::*",
            "staff",
            "customer",
            "document",
            "channel",
            "bot",
            "robot",
            "workspace",
            "knowledge"
        })
@NullMarked
package io.otklik.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
