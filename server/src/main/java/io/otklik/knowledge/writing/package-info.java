/// Where authors write: working copies, versions, categories, pictures.
@NullMarked
package io.otklik.knowledge.writing;

import org.jspecify.annotations.NullMarked;
