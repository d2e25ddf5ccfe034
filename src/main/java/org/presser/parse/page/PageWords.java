package org.presser.parse.page;

/** The words that stand before a page's number, whatever the language of the text. */
public final class PageWords {

  /** The words as alternatives of a regular expression. */
  public static final String ALTERNATIVES = "page|p|seite|página|pagina|strona|стр|第";

  private PageWords() {}
}
