/// Keeps what customers and operators attach, and lends each file only to who may see it.
@NamedInterface("files")
@NullMarked
package io.otklik.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
