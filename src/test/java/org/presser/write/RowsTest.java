package org.presser.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of turns and of exchanges, as JSON lines and as csv. */
class RowsTest {

  private static final String TURN_NAMES =
      "file,date,title,institution,spokespersons,language,id,exchange,kind,role,label,speaker,text,"
          + "startLine,startColumn,startOffset,endLine,endColumn,endOffset,time,followUpTo\r\n";

  private static final String EXCHANGE_NAMES =
      "date,title,institution,spokesperson,asker,question,answer,file,number,line\r\n";

  private static final String HEADER = "2031-05-06,Regular Press Conference,Ministry of Harbours,";

  @TempDir private Path folder;

  @Test
  void exchangeHasQuestionAndAnswerSideBySide() throws IOException {
    String rows =
        Briefings.written(
            OutputFormat.JSONL, Briefings.rows(Rows.EXCHANGES, false), Briefings.full());

    assertThat(rows)
        .isEqualTo(
            """
            {"date":"2031-05-06","title":"Regular Press Conference",\
            "institution":"Ministry of Harbours","spokesperson":"Ada Quill",\
            "asker":"Tide Daily; Q","question":"=1+1 in June, & when?\\n\\nAnd who pays?",\
            "answer":"In June.\\n\\nThe ministry.","file":"2031-05-06.txt","number":1,"line":3}
            {"date":"2031-05-06","title":"Regular Press Conference",\
            "institution":"Ministry of Harbours","spokesperson":null,\
            "asker":"Q","question":"Sure?",\
            "answer":null,"file":"2031-05-06.txt","number":2,"line":7}
            """);
  }

  @Test
  void csvOfExchangesHasTheSameColumns() throws IOException {
    assertThat(
            Briefings.written(
                OutputFormat.CSV, Briefings.rows(Rows.EXCHANGES, false), Briefings.full()))
        .isEqualTo(
            EXCHANGE_NAMES
                + HEADER
                + "Ada Quill,Tide Daily; Q,\"=1+1 in June, & when?\n\nAnd who pays?\","
                + "\"In June.\n\nThe ministry.\",2031-05-06.txt,1,3\r\n"
                + HEADER
                + ",Q,Sure?,,2031-05-06.txt,2,7\r\n");
  }

  @Test
  void csvOfTurnsIsFlat() throws IOException {
    assertThat(Briefings.written(OutputFormat.CSV, Briefings.full()))
        .startsWith(
            TURN_NAMES
                + "2031-05-06.txt,2031-05-06,Regular Press Conference,Ministry of Harbours,"
                + "Ada Quill; Bo Lund,en,1,0,statement,official,ADA QUILL,ada-quill,"
                + "\"Good \"\"afternoon\"\".\",2,1,10,2,6,15,,\r\n")
        .endsWith("6,2,question,press,Q,q,Sure?,7,1,60,7,6,65,,3\r\n");
  }

  @Test
  void columnsAreNamedOnceHoweverManyBriefingsFollow() throws IOException {
    String csv =
        Briefings.written(
            OutputFormat.CSV, WriteOptions.DEFAULTS, Briefings.full(), Briefings.full());

    assertThat(csv).startsWith(TURN_NAMES).containsOnlyOnce("startLine");
    assertThat(csv.split("\r\n")).hasSize(13);
  }

  @Test
  void excelGetsAByteOrderMarkAndNoFormula() throws IOException {
    String csv =
        Briefings.written(OutputFormat.CSV, Briefings.rows(Rows.EXCHANGES, true), Briefings.full());

    assertThat(csv).startsWith("\uFEFF" + EXCHANGE_NAMES).contains("\"'=1+1 in June, & when?");
  }

  @Test
  void everyStartOfAFormulaIsDisarmed() {
    for (String start : new String[] {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
      assertThat(Formulas.disarm(start + "1")).isEqualTo("'" + start + "1");
    }
    assertThat(Formulas.disarm("")).isEmpty();
    assertThat(Formulas.disarm("a=1")).isEqualTo("a=1");
    assertThat(Formulas.disarm("'=1")).isEqualTo("'=1");
  }

  @Test
  void pythonReadsTheCsvThatWeMeant() throws Exception {
    Path csv = folder.resolve("a.csv");
    Files.writeString(csv, Briefings.written(OutputFormat.CSV, Briefings.full()));

    String texts =
        Tool.run(
            "python3",
            "-c",
            "import csv,sys,json\n"
                + "rows=list(csv.DictReader(open(sys.argv[1],newline=''),strict=True))\n"
                + "print(json.dumps([[r['id'],r['text'],r['time']] for r in rows]))",
            csv.toString());

    assertThat(texts.strip())
        .isEqualTo(
            "[[\"1\", \"Good \\\"afternoon\\\".\", \"\"],"
                + " [\"2\", \"=1+1 in June, & when?\", \"\"], [\"3\", \"And who pays?\", \"\"],"
                + " [\"4\", \"One at a time.\", \"\"],"
                + " [\"5\", \"In June.\\n\\nThe ministry.\", \"\"], [\"6\", \"Sure?\", \"\"]]");
  }

  @Test
  void hostileTextComesBackFromCsvUnchanged() throws Exception {
    Path csv = folder.resolve("a.csv");
    Files.writeString(csv, Briefings.written(OutputFormat.CSV, Briefings.hostile()));

    String label =
        Tool.run(
            "python3",
            "-c",
            "import csv,sys;print(next(csv.DictReader(open(sys.argv[1],newline='')))['label'])",
            csv.toString());

    assertThat(label.stripTrailing())
        .isEqualTo(Briefings.hostile().turns().get(0).label().stripTrailing());
  }

  @Test
  void jqReadsEachLine() throws Exception {
    Path rows = folder.resolve("a.jsonl");
    Files.writeString(
        rows,
        Briefings.written(
            OutputFormat.JSONL, Briefings.rows(Rows.EXCHANGES, false), Briefings.full()));

    assertThat(Tool.run("jq", "-c", "[.number, .asker, .answer]", rows.toString()))
        .isEqualTo(
            """
            [1,"Tide Daily; Q","In June.\\n\\nThe ministry."]
            [2,"Q",null]
            """);
  }
}
