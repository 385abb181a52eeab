/// Papers that the bot makes by itself: the company uploads its DOCX forms, a scenario fills them in with what the
/// customer
/// said and robots answered, and the customer gets the paper as DOCX or PDF.
///
/// To the rest of the program it is the robot `documents`, whose tasks are the forms.
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {
            "platform",
            "platform::*",
            "dialog",
            "dialog::scenario",
            "dialog::words",
            "robot",
            "staff"
        })
@NullMarked
package io.otklik.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
