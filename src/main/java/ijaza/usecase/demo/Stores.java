package ijaza.usecase.demo;

import ijaza.attempt.Attempts;
import ijaza.attempt.Journal;
import ijaza.certificate.Certificates;
import ijaza.enrolment.Enrolments;
import ijaza.progress.Readings;
import org.springframework.stereotype.Component;

/** Where a learner's work is kept. */
@Component
record Stores(
        Enrolments enrolments, Readings readings, Attempts attempts, Journal journal, Certificates certificates) {}
