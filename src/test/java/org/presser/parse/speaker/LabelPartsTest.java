package org.presser.parse.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presser.lexicon.Lexicons;
import org.presser.model.Role;

/** What a label says of its speaker. */
class LabelPartsTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // label | name | title | affiliation
        "en | official | MR. QUILL | QUILL | MR | -",
        "en | official | MR QUILL | QUILL | MR | -",
        "en | official | MR.QUILL | QUILL | MR | -",
        "en | official | MR. KING | KING | MR | -",
        "en | official | SECRETARY QUILL | QUILL | SECRETARY | -",
        "en | official | PRESS SECRETARY ADA F. QUILL | ADA F. QUILL | PRESS SECRETARY | -",
        "en | official | Shri Ravi Sagar, Official Spokesperson | Ravi Sagar | Official Spokesperson | -",
        "en | official | Official Spokesperson, Shri Ravi Sagar | Ravi Sagar | Official Spokesperson | -",
        "en | official | Deputy Press Secretary Mr. Ivo Sand | Ivo Sand | Deputy Press Secretary | -",
        "en | official | Harbour Minister Ada Quill | Ada Quill | Harbour Minister | -",
        "en | official | GEN. OTTO BRACK, CHAIRMAN, JOINT STAFF | OTTO BRACK | GEN, CHAIRMAN, JOINT STAFF | -",
        "en | official | THE HON ADA QUILL MP | ADA QUILL | THE HON | -",
        "en | official | THE PRESIDENT | - | PRESIDENT | -",
        "en | official | PM | - | PM | -",
        "en | official | Minister for Harbours and Locks | - | Minister for Harbours and Locks | -",
        "en | official | Sun Lowen | Sun Lowen | - | -",
        "en | moderator | Piet Farrow (Moderator) | Piet Farrow | Moderator | -",
        "en | moderator | MODERATOR (Dr. Ada Quill) | Ada Quill | MODERATOR | -",
        "en | official | SENIOR ADMINISTRATION OFFICIAL | - | SENIOR ADMINISTRATION OFFICIAL | -",
        "en | press | Q | - | - | -",
        "en | press | Q (Reuters) | - | - | Reuters",
        "en | press | Reporter (Fen Gazette) | - | - | Fen Gazette",
        "en | press | Tide Daily | - | - | Tide Daily",
        "en | press | Anna Berg, Tide Daily | Anna Berg | - | Tide Daily",
        "en | press | ANNA BERG AP | ANNA BERG | - | AP",
        "en | press | Anna Berg (Tide Daily) asked | Anna Berg | - | Tide Daily",
        "en | press | MR. LOW (Straits Mail) | LOW | MR | Straits Mail",
        "en | other | IDA STEEN, CNN SENIOR CORRESPONDENT | IDA STEEN | SENIOR CORRESPONDENT | CNN",
        "en | press | Speaker 7 | - | - | -",
        "en | press | A correspondent asked | - | - | -",
        "es | official | ROSA ELENA MAR, SECRETARIA DE SALUD | ROSA ELENA MAR | SECRETARIA DE SALUD | -",
        "es | official | MINISTRO DE PUERTOS, IVO ROCA | IVO ROCA | MINISTRO DE PUERTOS | -",
        "es | press | Anna Mar, de La Marea Digital | Anna Mar | - | La Marea Digital",
        "es | press | PREGUNTA | - | - | -",
        "fr | official | Le Président Andrin | Andrin | Président | -",
        "de | official | Wagenau (AA) | Wagenau | - | AA",
        "de | official | Vizekanzler Dr. Zehet | Zehet | Vizekanzler | -",
        "de | press | Frage (zum Jemen) | - | - | -",
        "de | press | ZUSATZFRAGE WARNAU | WARNAU | - | -",
        "zh | press | 法新社记者 | - | - | 法新社",
        "zh | press | 《海津晚报》记者 | - | - | 海津晚报",
        "zh | press | 东南财经 林一舟 | 林一舟 | - | 东南财经",
        "zh | press | 路透社记者追问 | - | - | 路透社",
        "zh | press | 记者 | - | - | -",
        "zh | press | 记者A | - | - | -",
        "zh | official | 沈若溪（笑） | 沈若溪 | - | -",
        "zh | official | 省渔业厅副厅长 江若海 | 江若海 | 省渔业厅副厅长 | -",
        "zh | official | 外交部发言人沈若溪 | 沈若溪 | 外交部发言人 | -",
        "zh | moderator | 主持人 宫砚秋 | 宫砚秋 | 主持人 | -",
        "ru | official | Г.Саблин | Г.Саблин | - | -",
        "ru | press | «Эхо порта» | - | - | Эхо порта",
      })
  void splits(
      String language, String role, String label, String name, String title, String affiliation) {
    LabelParts parts =
        LabelParts.of(
            label, Role.valueOf(role.toUpperCase(Locale.ROOT)), Lexicons.shipped().words(language));
    assertThat(parts.name()).as("name").isEqualTo(name);
    assertThat(parts.title()).as("title").isEqualTo(title);
    assertThat(parts.affiliation()).as("affiliation").isEqualTo(affiliation);
  }
}
