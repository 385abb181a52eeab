/// The staff module at its doors and over HTTP.
package io.otklik.staff;
