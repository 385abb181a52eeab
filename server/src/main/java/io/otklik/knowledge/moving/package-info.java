/// Articles come in from files and go out to them: Markdown, HTML, DOCX, CSV.
@NullMarked
package io.otklik.knowledge.moving;

import org.jspecify.annotations.NullMarked;
