package org.presser.parse.scheme;

import org.presser.parse.cue.Cue;

/**
 * A cue with what its label shows.
 *
 * @param cue the cue
 * @param candidate its label, in its habit of print
 */
record Placed(Cue cue, Candidate candidate) {}
