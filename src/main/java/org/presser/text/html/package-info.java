/** Pages in HTML to plain text: the main part found by where the words are, then line by line. */
package org.presser.text.html;
