/** Text to briefing: cues, scheme, header, turns and roles behind one door. */
package org.presser.parse;
