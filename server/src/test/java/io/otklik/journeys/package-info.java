/// Journeys through the running program over HTTP, as people and their browsers make them.
package io.otklik.journeys;
