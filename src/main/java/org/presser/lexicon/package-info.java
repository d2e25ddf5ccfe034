/**
 * Words of languages as data: what asks, what answers, titles, months. Java holds no word of any
 * language; {@link org.presser.lexicon.Lexicons} is the door.
 */
package org.presser.lexicon;
