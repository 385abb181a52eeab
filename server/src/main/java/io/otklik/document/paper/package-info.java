/// Turns a company's own DOCX form into a filled-in paper, as DOCX and as PDF. Pure: no network, no database.
@NullMarked
package io.otklik.document.paper;

import org.jspecify.annotations.NullMarked;
