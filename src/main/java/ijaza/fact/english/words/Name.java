package ijaza.fact.english.words;

import ijaza.fact.page.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Where a name stands among the words of its sentence: its first word, the noun that heads it, and the word after it. */
record Name(int start, int head, int end, @Nullable Kind kind) {

    boolean isOneWord() {
        return end - start == 1;
    }

    Name upToHead() {
        return new Name(start, head, head + 1, kind);
    }
}
