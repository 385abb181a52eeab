/// Measures how fast the program is, beside what its database alone could do on the same machine in the same run.
@NullMarked
package io.otklik.bench;

import org.jspecify.annotations.NullMarked;
