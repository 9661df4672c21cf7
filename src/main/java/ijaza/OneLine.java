package ijaza;

import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells the operator in one line why the product did not start; the exit code is then not zero. */
class OneLine implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        LoggerFactory.getLogger(Application.class).error(analysis.getDescription());
    }
}
