package ijaza.document;

import java.util.Optional;
import java.util.Set;

/** Reads a file of any known kind, told by its content, into a document. */
public interface DocumentReader {

    /** Files that are larger are not read. */
    int LARGEST = 20_000_000;

    /** Says at whiles how much of the file has been read. */
    @FunctionalInterface
    interface Progress {

        Progress UNSEEN = (_, _) -> {};

        void done(int parts, int of);
    }

    /**
     * @param name the file's name, which decides nothing but whether a text is meant as Markdown
     */
    Reading read(String name, byte[] file, Progress progress);

    /** What reading a file came to. */
    sealed interface Reading {

        /**
         * A document, and what its author should know of the reading.
         *
         * @param original the ending of the file that is to be kept beside the text, such as {@code pdf}; empty where the
         *     text is the file, byte for byte
         */
        record Readable(SourceDocument document, Optional<String> original, Set<Caution> cautions) implements Reading {

            public Readable {
                cautions = Set.copyOf(cautions);
            }
        }

        record Unreadable(Obstacle obstacle) implements Reading {}
    }
}
