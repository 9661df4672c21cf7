package ijaza.document;

import ijaza.text.Language;

/** The text of a document exactly as it was decoded; all spans count in it. */
public record SourceDocument(String text, Language language) {}
