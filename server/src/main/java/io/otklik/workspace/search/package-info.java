/// Finds anything that was said: words in any form and keyboard layout, names, numbers, files.
@NullMarked
package io.otklik.workspace.search;

import org.jspecify.annotations.NullMarked;
