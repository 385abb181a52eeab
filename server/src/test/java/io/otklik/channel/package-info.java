/// Channels.
package io.otklik.channel;
