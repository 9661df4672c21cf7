package ijaza.edge.intake.page;

import ijaza.document.Caution;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A text and how it was encoded: as its first bytes or its markup say, in UTF-8 if its bytes can be that, and else as its
 * letters are most likely to be.
 */
public record Decoded(String text, Charset charset, Set<Caution> cautions) {

    private static final char LOST = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SOUND_LETTERS_A_LOST_ONE = 20;

    public Decoded {
        cautions = Set.copyOf(cautions);
    }

    public static Decoded of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /** A declaration does not count against bytes that are UTF-8: it is often left over from an older file. */
    public static Decoded of(byte[] bytes, Optional<Charset> declared) {
        if (Utf16.isIn(bytes)) {
            return strict(bytes, Utf16.charset(bytes)).orElseGet(() -> lossy(bytes, Utf16.charset(bytes)));
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .flatMap(charset -> strict(bytes, charset)))
                .orElseGet(() -> guessed(bytes));
    }

    /** Whether writing the text in UTF-8 gives the bytes that it was read from. */
    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8) && !cautions.contains(Caution.LETTERS_LOST);
    }

    public String withoutByteOrderMark() {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Decoded guessed(byte[] bytes) {
        var damaged = lossy(bytes, StandardCharsets.UTF_8);
        var lost = damaged.text.chars().filter(c -> c == LOST).count();
        var sound = damaged.text.chars().filter(c -> c >= 0x80 && c != LOST).count();
        if (sound > lost * SOUND_LETTERS_A_LOST_ONE) {
            return damaged;
        }
        var charset = CodePages.guess(bytes);
        return new Decoded(lossy(bytes, charset).text, charset, Set.of(Caution.CHARSET_GUESSED));
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new Decoded(text, charset, Set.of()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded lossy(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(text, charset, Set.of(Caution.LETTERS_LOST));
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("replaced, not reported", e);
        }
    }
}
