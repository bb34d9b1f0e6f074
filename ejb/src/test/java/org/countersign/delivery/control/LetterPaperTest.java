package org.countersign.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.countersign.delivery.Channel;
import org.countersign.shared.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PRF-7: the letter as the printer gets it; each is kept under {@code target/letters} to be looked at. */
class LetterPaperTest {
    private static final String NUMBER = "7KQ2M4XW3Z1A";
    private static final String CODE = "7KQ2M-4XW3A-R9TDC-PH5N0";
    private static final List<String> OFFICE =
            List.of("Countersign Credential Office", "1200 Market Street", "Wilmington DE 19801", "United States");
    private static final int DPI = 200;

    private final LetterPaper paper = new LetterPaper();
    private final Texts texts = texts();

    @Test
    void an_american_letter_says_what_its_reader_needs() throws IOException {
        try (PDDocument letter =
                letter("american", "US", "Ann Miller", "400 Hangar Street\nSuite 5\nWichita KS 67202")) {
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isEqualTo(612, within(1));
            assertThat(letter.getPage(0).getMediaBox().getHeight()).isEqualTo(792, within(1));
            assertThat(new PDFTextStripper().getText(letter))
                    .contains("Ann Miller", "400 Hangar Street", "Suite 5", "Wichita KS 67202")
                    .contains(CODE, "until August 25, 2026 at 3:14 PM EDT")
                    .contains("https://countersign.example", "support@countersign.example")
                    .doesNotContain("UNITED STATES", "FREEMARKER", "${");
        }
    }

    @Test
    void a_foreign_letter_is_on_the_paper_of_its_country_and_names_that_in_the_last_line() throws IOException {
        try (PDDocument letter = letter("german", "DE", "Žofie Łącka", "Große Bäckerstraße 12\n10115 Berlin")) {
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isEqualTo(595, within(1));
            assertThat(letter.getPage(0).getMediaBox().getHeight()).isEqualTo(842, within(1));
            assertThat(new PDFTextStripper().getText(letter))
                    .contains("Große Bäckerstraße 12", "10115 Berlin", "GERMANY");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE"})
    void its_bar_code_says_the_letters_number(String country) throws Exception {
        try (PDDocument letter = usual(country)) {
            assertThat(read(picture(letter)).getText()).isEqualTo(NUMBER);
        }
    }

    /** What a scanner needs to find the bars: ten modules of white on either side. */
    @Test
    void the_bar_code_has_quiet_zones() {
        BarCode code = new BarCode(NUMBER);
        BarCode.Bar last = code.bars().get(code.bars().size() - 1);
        assertThat(code.bars().get(0).left()).isEqualTo(10 * BarCode.MODULE, within(0.001));
        assertThat(code.width() - last.left() - last.width()).isEqualTo(10 * BarCode.MODULE, within(0.001));
        assertThat(code.width() / Sheet.POINTS).isLessThan(Math.min(Sheet.A4.wide(), Sheet.LETTER.wide()) - 10);
    }

    /** DIN 5008 form B: 20 to 110 mm from the left, 45 to 90 mm from above. */
    @Test
    void the_window_of_a_european_envelope_shows_the_address_and_nothing_of_the_letter() throws IOException {
        try (PDDocument letter = usual("DE")) {
            List<Line> seen = lines(letter).stream()
                    .filter(line -> line.bottom() > 45 && line.top() < 90)
                    .toList();
            assertThat(seen)
                    .allMatch(line ->
                            line.left() >= 20 && line.right() <= 110 && line.top() >= 45 && line.bottom() <= 90);
            assertThat(seen)
                    .extracting(Line::text)
                    .contains("Ann Miller", "GERMANY")
                    .noneMatch(text -> text.contains("code"));
            assertThat(lines(letter))
                    .filteredOn(line -> line.text().contains(CODE))
                    .allMatch(line -> line.top() > 105);
        }
    }

    /**
     * A number 10 envelope: the window ends half an inch above the lower edge and begins 7/8 of an inch from the left one.
     * Folded in three, the sheet can slide up by 11.6 mm and to the right by 25.4 mm.
     */
    @ParameterizedTest
    @ValueSource(strings = {"400 Hangar Street\nWichita KS 67202", "400 Hangar Street\nSuite 5\nWichita KS 67202"})
    void the_window_of_an_american_envelope_shows_the_address_wherever_the_sheet_slides(String address)
            throws IOException {
        double fold = 279.4 / 3;
        try (PDDocument letter = letter("american-window", "US", "Ann Miller", address)) {
            for (double up : new double[] {0, 11.6}) {
                for (double right : new double[] {0, 25.4}) {
                    double top = fold - 41.3 + up;
                    double bottom = fold - 12.7 + up;
                    double left = 22.2 - right;
                    List<Line> seen = lines(letter).stream()
                            .filter(line -> line.bottom() > top && line.top() < bottom && line.left() < left + 114.3)
                            .toList();
                    List<String> shown = new ArrayList<>(List.of("Ann Miller"));
                    shown.addAll(List.of(address.split("\n")));
                    assertThat(seen).extracting(Line::text).containsAll(shown).noneMatch(text -> text.contains("code"));
                    assertThat(seen)
                            .filteredOn(line -> shown.contains(line.text()))
                            .allMatch(line -> line.top() >= top && line.bottom() <= bottom && line.left() >= left);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE"})
    void the_longest_address_stays_in_its_field_and_the_letter_on_one_page(String country) throws IOException {
        String longest =
                "Very Long Street Name ".repeat(9) + "\n" + "X".repeat(200) + "\n" + "Llanfairpwllgwyngyll ".repeat(9);
        Sheet sheet = Sheet.of(country);
        try (PDDocument letter =
                letter("longest-" + country, country, "Wolfeschlegelsteinhausenbergerdorff ".repeat(5), longest)) {
            assertThat(letter.getNumberOfPages()).isEqualTo(1);
            assertThat(lines(letter))
                    .filteredOn(line -> line.top() > sheet.top() && line.bottom() < sheet.body())
                    .isNotEmpty()
                    .allMatch(line -> line.left() >= sheet.left() - 0.5
                            && line.right() <= sheet.left() + sheet.wide() + 0.5
                            && line.bottom() <= sheet.bottom() + 0.5);
        }
    }

    @Test
    void the_fonts_travel_in_the_file() throws IOException {
        try (PDDocument letter = usual("US")) {
            for (PDPage page : letter.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void the_file_names_nobody_and_no_code_beside_the_page() throws IOException {
        try (PDDocument letter = usual("US")) {
            assertThat(letter.getDocumentInformation().getTitle()).isEqualTo("Letter " + NUMBER);
            assertThat(letter.getDocumentInformation().getMetadataKeys())
                    .allSatisfy(
                            key -> assertThat(letter.getDocumentInformation().getCustomMetadataValue(key))
                                    .isNotEqualTo("Ann Miller"));
        }
    }

    @Test
    void names_cannot_bring_markup() throws IOException {
        try (PDDocument letter = letter("markup", "US", "<b>Ann</b> & \"Co\"", "1 <i>Road</i>\nWichita KS 67202")) {
            assertThat(new PDFTextStripper().getText(letter)).contains("<b>Ann</b> & \"Co\"", "1 <i>Road</i>");
        }
    }

    @Test
    void what_the_font_cannot_print_is_no_letter() {
        assertThat(paper.prints("Žofie Łącka\n12 Ρόδος")).isTrue();
        assertThat(paper.prints("東京都\n千代田区")).isFalse();
        Parcel parcel = parcel("東京 太郎", "JP", "千代田区");
        assertThatThrownBy(() -> paper.layout(parcel, OFFICE, "US"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("太郎");
    }

    /** Who reads another language, or none of these, gets English. */
    @ParameterizedTest
    @CsvSource({
        "de, Ihr Aktivierungscode",
        "fr-CA, Votre code d’activation",
        "es, Su código de activación",
        "ja, Your activation code"
    })
    void its_words_are_in_its_readers_language(String language, String title) throws IOException {
        for (String country : List.of("US", "DE")) {
            Parcel parcel = parcel(
                    Locale.forLanguageTag(language), "Ann Miller", country, "400 Hangar Street\nWichita KS 67202");
            try (PDDocument letter = Loader.loadPDF(written(parcel))) {
                assertThat(letter.getNumberOfPages()).isOne();
                assertThat(new PDFTextStripper().getText(letter).replaceAll("\\s+", " "))
                        .contains(title, CODE, "August 25, 2026 at 3:14 PM EDT", "https://countersign.example")
                        .contains("400 Hangar Street");
                assertThat(lines(letter))
                        .as("nothing runs into the line at the foot")
                        .filteredOn(line -> line.text().contains("support@countersign.example"))
                        .hasSizeGreaterThan(1)
                        .allMatch(line -> line.bottom() < (country.equals("US") ? 279 : 297));
            }
        }
    }

    private PDDocument usual(String country) throws IOException {
        return letter("usual-" + country, country, "Ann Miller", "400 Hangar Street\nSuite 5\nWichita KS 67202");
    }

    private PDDocument letter(String name, String country, String addressee, String address) throws IOException {
        byte[] bytes = written(parcel(addressee, country, address));
        Path kept = Path.of("target", "letters");
        Files.createDirectories(kept);
        Files.write(kept.resolve(name + ".pdf"), bytes);
        PDDocument letter = Loader.loadPDF(bytes);
        ImageIO.write(picture(letter), "png", kept.resolve(name + ".png").toFile());
        return letter;
    }

    private byte[] written(Parcel parcel) {
        return Pdf.of(texts.letter(parcel, paper.layout(parcel, OFFICE, "US")));
    }

    private static Parcel parcel(String addressee, String country, String address) {
        return parcel(Locale.US, addressee, country, address);
    }

    private static Parcel parcel(Locale locale, String addressee, String country, String address) {
        Map<String, String> model = new TreeMap<>(Map.of(
                "address", address,
                "country", country,
                "number", NUMBER,
                "code", CODE,
                "orderedOn", "July 26, 2026",
                "validUntil", "August 25, 2026 at 3:14 PM EDT"));
        return new Parcel(1, "ref", 1, Channel.LETTER, "activation-letter", locale, addressee, model, List.of());
    }

    private static BufferedImage picture(PDDocument letter) throws IOException {
        return new PDFRenderer(letter).renderImageWithDPI(0, DPI, ImageType.GRAY);
    }

    /** As an envelope's window would show it to a scanner. */
    private static Result read(BufferedImage page) throws Exception {
        int high = page.getHeight() / 3;
        byte[] grey =
                Arrays.copyOf(((DataBufferByte) page.getRaster().getDataBuffer()).getData(), page.getWidth() * high);
        int[] pixels = new int[grey.length];
        for (int each = 0; each < grey.length; each++) {
            int shade = grey[each] & 0xff;
            pixels[each] = shade << 16 | shade << 8 | shade;
        }
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), high, pixels)));
        return new Code128Reader().decode(bitmap, Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true));
    }

    /** A line of text on the page, in millimetres from the upper left corner. */
    private record Line(String text, double left, double top, double right, double bottom) {}

    private static List<Line> lines(PDDocument letter) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> signs) {
                TextPosition first = signs.get(0);
                TextPosition last = signs.get(signs.size() - 1);
                lines.add(new Line(
                        text.strip(),
                        first.getXDirAdj() / Sheet.POINTS,
                        (first.getYDirAdj() - first.getHeightDir()) / Sheet.POINTS,
                        (last.getXDirAdj() + last.getWidthDirAdj()) / Sheet.POINTS,
                        first.getYDirAdj() / Sheet.POINTS));
            }
        };
        reader.setSortByPosition(true);
        reader.getText(letter);
        return lines;
    }

    private static org.assertj.core.data.Offset<Float> within(float much) {
        return org.assertj.core.data.Offset.offset(much);
    }

    private static org.assertj.core.data.Offset<Double> within(double much) {
        return org.assertj.core.data.Offset.offset(much);
    }

    private static Texts texts() {
        Texts texts = new Texts();
        texts.of("https://countersign.example", "support@countersign.example");
        return texts;
    }
}
