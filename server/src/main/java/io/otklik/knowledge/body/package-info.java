/// What an article consists of: paragraphs, lists, tables, pictures. A closed set of parts, so that whatever somebody
/// pastes or imports, nothing else is kept and nothing else is shown. Pure.
@NullMarked
package io.otklik.knowledge.body;

import org.jspecify.annotations.NullMarked;
