package ijaza.edge.intake.docx;

import ijaza.document.Passage.Kind;
import ijaza.edge.intake.page.BoldLine;
import ijaza.edge.intake.page.Piece;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word document while it is being read. */
final class Paragraph {

    private final StringBuilder words = new StringBuilder();
    private int boldLetters;
    private String style = "";
    private @Nullable String list;
    private @Nullable Integer listLevel;
    private @Nullable Integer outline;
    private @Nullable Boolean isRunBold;
    private boolean isRunHidden;

    void property(Xml.Tag tag) {
        switch (tag.name()) {
            case "pStyle" -> style = tag.value();
            case "numId" -> list = tag.value();
            case "ilvl" -> listLevel = tag.number(0);
            case "outlineLvl" -> outline = tag.number(9);
            default -> {}
        }
    }

    void run() {
        isRunBold = null;
        isRunHidden = false;
    }

    void runProperty(Xml.Tag tag) {
        switch (tag.name()) {
            case "b", "bCs" -> isRunBold = tag.isOn() || Boolean.TRUE.equals(isRunBold);
            case "vanish" -> isRunHidden = tag.isOn();
            default -> {}
        }
    }

    void append(String text) {
        if (!isRunHidden) {
            words.append(text);
            if (Boolean.TRUE.equals(isRunBold)) {
                boldLetters +=
                        (int) text.chars().filter(Character::isLetterOrDigit).count();
            }
        }
    }

    /** What the paragraph came to; nothing where it is a line of a table of contents. */
    Optional<Piece> piece(Styles styles, Numbering numbering) {
        if (styles.isContents(style) || words.toString().isBlank()) {
            return Optional.empty();
        }
        var heading = outline != null && outline < 9 ? Optional.of(outline + 1) : styles.heading(style);
        var point = Optional.ofNullable(list).or(() -> styles.list(style)).filter(id -> !id.equals("0"));
        var depth = listLevel == null ? styles.listLevel(style) : listLevel;
        var marker = point.map(id -> numbering.next(id, depth)).orElse("");
        var text = words.toString().replace("\u00AD", "");
        if (styles.isTitle(style)) {
            return Optional.of(Piece.title(text));
        }
        if (styles.isCaption(style)) {
            return Optional.of(Piece.caption(text));
        }
        if (heading.isPresent()) {
            return Optional.of(new Piece(Kind.HEADING, heading.get(), marker.replace("• ", ""), text, false));
        }
        if (point.isPresent()) {
            return Optional.of(Piece.point(depth + 1, marker, text));
        }
        return Optional.of(isBoldLine(text, styles) ? Piece.heading(BoldLine.LEVEL, text) : Piece.paragraph(text));
    }

    private boolean isBoldLine(String text, Styles styles) {
        var bold = styles.isBold(style) && isRunBold == null ? text.length() : boldLetters;
        return BoldLine.isHeading(text.strip(), bold);
    }
}
