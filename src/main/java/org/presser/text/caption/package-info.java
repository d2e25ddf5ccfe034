/** Captions, WebVTT and SubRip, to plain text with the times of the cues. */
package org.presser.text.caption;
