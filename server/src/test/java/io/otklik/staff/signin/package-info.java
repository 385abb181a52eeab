/// Coming in and staying in.
package io.otklik.staff.signin;
