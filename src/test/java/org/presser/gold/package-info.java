/** Transcripts whose turns and header were marked by hand, and what of them a briefing misses. */
package org.presser.gold;
