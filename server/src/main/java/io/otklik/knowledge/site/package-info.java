/// The public help site: pages that the server writes, readable without scripts, for people and for search engines.
@NullMarked
package io.otklik.knowledge.site;

import org.jspecify.annotations.NullMarked;
