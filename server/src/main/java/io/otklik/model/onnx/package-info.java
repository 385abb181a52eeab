/// A model that makes vectors of texts and lies in a folder of this computer: nothing leaves the house. It needs a
/// library for models in the ONNX format, which is not part of the program because it is large.
@NamedInterface("onnx")
@NullMarked
package io.otklik.model.onnx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
