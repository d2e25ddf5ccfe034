/** Bytes to text to lines: charsets, line ends and places; knows nothing of transcripts. */
package org.presser.text;
