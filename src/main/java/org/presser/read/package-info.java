/** Reads the documents of {@code write} back. */
package org.presser.read;
