/// Texts that are written once and stand in many articles: opening hours, an address, a price. Changed here, they read
/// the new way everywhere at once.
@NullMarked
package io.otklik.knowledge.fragments;

import org.jspecify.annotations.NullMarked;
