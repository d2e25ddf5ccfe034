/** The scheme: which cues a document means as labels, decided for the document from evidence. */
package org.presser.parse.scheme;
