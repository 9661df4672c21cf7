package ijaza.question;

import org.jspecify.annotations.Nullable;

/** One of the answers that a question offers; its feedback says what the option really is, where the document does. */
public record Option(String text, @Nullable String feedback) {}
