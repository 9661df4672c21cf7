package ijaza.course;

import java.time.LocalDate;

/** Who looked the whole course over, and when; without it a bundled course stays a draft. */
public record Review(String by, LocalDate on) {}
