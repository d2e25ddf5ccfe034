package org.presser.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a word of a lexicon is good for; the key is its name in the lexicon's JSON. */
public enum WordClass {
  /** Labels that ask by themselves: {@code Q}, {@code Journalist}. */
  ASKING("asking"),
  /** Words inside a label that show that it asks: {@code reporter}. */
  ASKING_WORDS("askingWords"),
  /** Words inside a label that show a news outlet: {@code News}. */
  OUTLETS("outlets"),
  /** Labels that answer by themselves: {@code A}, {@code Answer}. */
  ANSWERING("answering"),
  /** Labels of those who run the meeting. */
  MODERATING("moderating"),
  /** Labels of interpreters. */
  INTERPRETING("interpreting"),
  /** Labels that name nobody and leave the role open: {@code Speaker 1}. */
  ANONYMOUS("anonymous"),
  /** Forms of address before a name: {@code Mr}. */
  HONORIFICS("honorifics"),
  /** Titles of office or rank: {@code Minister}. */
  OFFICES("offices"),
  /** Words that stand before a colon and are no speakers: {@code Note}. */
  FALSE_LABELS("falseLabels"),
  /** The commonest words of running text. */
  FUNCTION_WORDS("functionWords"),
  /** Notes of what nobody spoke: {@code Laughter}. */
  NOTES("notes"),
  /** Marks of a briefing's end. */
  END_MARKS("endMarks"),
  /** Phrases of page furniture: {@code Share now}. */
  FURNITURE("furniture"),
  /** Headings of a briefing's sections. */
  HEADINGS("headings"),
  /** Words of a briefing's title. */
  BRIEFING("briefing"),
  /** Words of a title that promise no questions: {@code press release}. */
  STATEMENT("statement"),
  /** What sheets of questions and answers are called that nobody asked: {@code FAQ}. */
  SHEETS("sheets"),
  /** Words of institutions' names. */
  INSTITUTIONS("institutions"),
  /** Words of places: {@code Room}. */
  PLACES("places"),
  /** Keys of fields that hold the event's date. */
  KEY_DATE("keyDate"),
  /** Keys of fields that hold the event's time. */
  KEY_TIME("keyTime"),
  /** Keys of fields that hold the place. */
  KEY_PLACE("keyPlace"),
  /** Keys of fields that hold the title. */
  KEY_TITLE("keyTitle"),
  /** Keys of fields that hold who briefs. */
  KEY_BRIEFERS("keyBriefers"),
  /** Keys of fields that hold a posting stamp. */
  KEY_POSTED("keyPosted"),
  /** Keys of fields that hold the institution. */
  KEY_INSTITUTION("keyInstitution"),
  /** Keys of fields that hold the subjects. */
  KEY_SUBJECTS("keySubjects"),
  /** Keys of fields that hold the language. */
  KEY_LANGUAGE("keyLanguage"),
  /** Words beside a posting stamp. */
  POSTED("posted"),
  /** Labels or first words of a follow-up question. */
  FOLLOW_UPS("followUps"),
  /** Marks of a turn that goes on after a page break. */
  CONTINUED("continued"),
  /** Words between a briefing's name and who gives it. */
  BY("by"),
  /** Phrases that tell of the event: {@code held a press conference}. */
  NARRATION("narration"),
  /** How a speech begins. */
  GREETINGS("greetings"),
  /** Words of questions. */
  INTERROGATIVES("interrogatives"),
  /** Words of the first half of the day. */
  AM("am"),
  /** Words of the second half of the day. */
  PM("pm"),
  /** Words that make a number a time of day. */
  TIME_WORDS("timeWords"),
  /** Keys of mail headers. */
  MAIL_KEYS("mailKeys"),
  /** Lower-case words inside names. */
  CONNECTIVES("connectives"),
  /** Words between an event and its place: {@code at}; of Korean words the ending. */
  AT("at"),
  /** Small words inside last names, whatever the language: {@code van}. */
  PARTICLES("particles");

  private static final Map<String, WordClass> BY_KEY = new HashMap<>();

  static {
    for (WordClass c : values()) {
      BY_KEY.put(c.key, c);
    }
  }

  private final String key;

  WordClass(String key) {
    this.key = key;
  }

  /** Returns the class's name in JSON. */
  public String key() {
    return key;
  }

  /** Finds a class by its name in JSON. */
  public static Optional<WordClass> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
