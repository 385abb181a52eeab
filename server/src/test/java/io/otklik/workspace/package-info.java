/// What operators see and do, over HTTP and the live line, as their console does it.
package io.otklik.workspace;
