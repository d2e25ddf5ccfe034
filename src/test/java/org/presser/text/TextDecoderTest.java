package org.presser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String CHINESE = "记者：港务部能否介绍一下新船闸的情况？\n发言人：谢谢你的提问。船闸将于六月开放，我们对此充满信心。\n";
  private static final String JAPANESE = "（記者）水門はいつ開くのでしょうか。\n（大臣）来年の六月に開く予定です。詳しくは事務局にお尋ねください。\n";
  private static final String KOREAN =
      "<질문> 갑문은 언제 열립니까?\n<답변> 내년 유월에 열 예정입니다. 자세한 내용은 추후 말씀드리겠습니다.\n";
  private static final String RUSSIAN =
      "Вопрос: Когда откроется шлюз?\nОтвет: Мы рассчитываем, что шлюз откроется в июне этого года.\n";
  private static final String SPANISH =
      "P.- ¿Cuándo se abrirá la esclusa?\nR.- Mañana lo decidirá el Gobierno; será en junio, según está previsto.\n";
  private static final String ENGLISH = "Q: When?\nA: In June, “as planned” — that’s all.\n";

  @ParameterizedTest
  @CsvSource({
    "EFBBBF, UTF-8",
    "FFFE, UTF-16LE",
    "FEFF, UTF-16BE",
    "FFFE0000, UTF-32LE",
    "0000FEFF, UTF-32BE"
  })
  void byteOrderMarkTellsTheCharsetAndIsNoText(String mark, Charset charset) throws Exception {
    byte[] bytes = join(HexFormat.of().parseHex(mark), CHINESE.getBytes(charset));

    assertThat(TextDecoder.detecting().decode(bytes))
        .isEqualTo(new DecodedText(CHINESE, charset.name()));
    assertThat(TextDecoder.strict(charset).decode(bytes))
        .isEqualTo(new DecodedText(CHINESE, charset.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideCharsetsAreFoundWithoutMark(Charset charset) throws Exception {
    for (String text : new String[] {ENGLISH, CHINESE, JAPANESE, "一\n一\n😀 一", RUSSIAN}) {
      assertThat(TextDecoder.detecting().decode(text.getBytes(charset)))
          .isEqualTo(new DecodedText(text, charset.name()));
    }
  }

  @Test
  void plainTextIsUtf8() throws Exception {
    for (String text :
        new String[] {"Q: Why?", ENGLISH, CHINESE, "😀", "\uFFFD was there before"}) {
      assertThat(TextDecoder.detecting().decode(text.getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(new DecodedText(text, "UTF-8"));
    }
  }

  @Test
  void olderCharsetsAreFound() throws Exception {
    assertFound(CHINESE, "GB18030");
    assertFound("記者：船閘何時開放？\n發言人：謝謝你的提問。船閘將於六月開放，我們對此充滿信心。\n", "Big5");
    assertFound(JAPANESE, "Shift_JIS");
    assertFound(JAPANESE, "EUC-JP");
    assertFound(JAPANESE, "ISO-2022-JP");
    assertFound(KOREAN, "EUC-KR");
    assertFound(RUSSIAN, "windows-1251");
    assertFound(RUSSIAN, "KOI8-R");
    assertFound(SPANISH, "windows-1252");
    assertFound(ENGLISH, "windows-1252");
  }

  @Test
  void latinTextWithChineseQuotationMarksIsFound() throws Exception {
    assertFound(ENGLISH, "GB18030");
  }

  @Test
  void characterOfAVendorsWiderCharsetIsDecoded() throws Exception {
    byte[] bytes = (JAPANESE + "①").getBytes(Charset.forName("windows-31j"));

    assertThat(TextDecoder.detecting().decode(bytes).text()).isEqualTo(JAPANESE + "①");
  }

  @Test
  void brokenByteInLongUtf8StaysUtf8() throws Exception {
    byte[] bytes = join(CHINESE.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE8});

    assertThat(TextDecoder.detecting().decode(bytes))
        .isEqualTo(new DecodedText(CHINESE + '\uFFFD', "UTF-8"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 6F6BFF6F, 2, malformed UTF-8 at byte 2",
    "UTF-8, EFBBBF6FC328, 4, malformed UTF-8 at byte 4",
    "UTF-8, 6FEDA080, 1, malformed UTF-8 at byte 1",
    "UTF-8, 6FE8, 1, malformed UTF-8 at byte 1",
    "UTF-16LE, 410000D84200, 2, malformed UTF-16LE at byte 2",
    "US-ASCII, 6F6BE9, 2, malformed US-ASCII at byte 2",
    "GB18030, 6FFFFF, 1, malformed GB18030 at byte 1",
    "Shift_JIS, 6F6F81, 2, malformed Shift_JIS at byte 2"
  })
  void malformedInputInAGivenCharsetIsRefusedWithItsOffset(
      Charset charset, String hex, long offset, String message) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    UnreadableTextException e = refusal(TextDecoder.strict(charset), bytes);

    assertThat(e).hasMessage(message);
    assertThat(e.byteOffset()).isEqualTo(offset);
  }

  @Test
  void malformedByteIsCountedFarIntoTheInput() {
    byte[] bytes =
        join(CHINESE.repeat(500).getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF});

    UnreadableTextException e = refusal(TextDecoder.strict(StandardCharsets.UTF_8), bytes);

    assertThat(e.byteOffset()).isEqualTo(bytes.length - 1L);
  }

  @Test
  void halfASurrogatePairIsMalformed() {
    byte[] bytes = HexFormat.of().parseHex("000000410000D800");

    assertThat(refusal(TextDecoder.strict(Charset.forName("UTF-32BE")), bytes))
        .hasMessageStartingWith("malformed UTF-32BE");
  }

  @Test
  void halfASurrogatePairAfterAMarkIsReplaced() throws Exception {
    byte[] bytes = HexFormat.of().parseHex("0000FEFF000000410000D80000000042");

    assertThat(TextDecoder.detecting().decode(bytes).text()).isEqualTo("A\uFFFDB");
  }

  @Test
  void zeroCharacterIsRefused() {
    byte[] bytes = (CHINESE + "\n\0").getBytes(StandardCharsets.UTF_8);

    assertThat(refusal(TextDecoder.strict(StandardCharsets.UTF_8), bytes))
        .hasMessage("not text: holds the character U+0000 in line 4");
    assertThat(refusal(TextDecoder.detecting(), bytes))
        .hasMessage("a binary file, not text (zero byte at byte " + (bytes.length - 1) + ")");
  }

  @Test
  void binaryInputIsRefused() {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    assertThat(refusal(TextDecoder.detecting(), noise)).hasMessageStartingWith("a binary file");
    byte[] controls = "\u0001\u0002abc\u0003\u0004".getBytes(StandardCharsets.UTF_8);
    assertThat(refusal(TextDecoder.detecting(), controls))
        .hasMessage("a binary file, not text (many control characters)");
  }

  @Test
  void formFeedTabAndEndOfFileMarkAreText() throws Exception {
    String text = "MR. QUILL:\tYes.\f\nQ\u000BWhy?" + " And then?".repeat(10) + "\u001A";

    assertThat(TextDecoder.detecting().decode(text.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "255044462D312E37, PDF",
    "7B5C727466315C61, RTF",
    "504B030414000600, zip",
    "1F8B0800, gzip",
    "D0CF11E0A1B11AE1, .doc"
  })
  void formatsTakenForTextAreNamed(String hex, String word) {
    assertThat(refusal(TextDecoder.detecting(), HexFormat.of().parseHex(hex)))
        .hasMessageContaining(word);
  }

  @Test
  void emptyInputIsRefused() {
    assertThat(refusal(TextDecoder.detecting(), new byte[0])).hasMessage("empty file");
    for (String blank : new String[] {" \r\n\t\n", "\uFEFF", "\uFEFF\u3000\u00A0\n"}) {
      assertThat(refusal(TextDecoder.detecting(), blank.getBytes(StandardCharsets.UTF_8)))
          .hasMessage("empty file (nothing but white space)");
    }
  }

  @Test
  void lineEndsBecomeLf() throws Exception {
    assertThat(
            TextDecoder.detecting().decode("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("a\nb\nc\n");
  }

  @Test
  void missingCharsetIsTheCallersMistake() {
    assertThatThrownBy(() -> TextDecoder.strict(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("charset must not be null");
  }

  private static void assertFound(String text, String charset) throws Exception {
    assertThat(TextDecoder.detecting().decode(text.getBytes(Charset.forName(charset))))
        .isEqualTo(new DecodedText(text, charset));
  }

  private static UnreadableTextException refusal(TextDecoder decoder, byte[] bytes) {
    return catchThrowableOfType(UnreadableTextException.class, () -> decoder.decode(bytes));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
