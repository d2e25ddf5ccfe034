/** Speakers: what a label names, which labels mean one person, the table of who speaks. */
package org.presser.parse.speaker;
