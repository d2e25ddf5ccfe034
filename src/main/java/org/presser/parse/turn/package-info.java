/** Turns: speech assembled from lines, with events, headings and furniture taken out. */
package org.presser.parse.turn;
