/** Cues: every place that could open a turn, with the shape of its label. Recall first. */
package org.presser.parse.cue;
