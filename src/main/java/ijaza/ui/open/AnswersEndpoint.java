package ijaza.ui.open;

import ijaza.attempt.AttemptId;
import ijaza.ui.Paths;
import ijaza.usecase.learner.Answer;
import ijaza.usecase.learner.Saving;
import ijaza.usecase.learner.TakeQuiz;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Takes each answer of a running attempt, and says so only when it is on disk. */
@RestController
class AnswersEndpoint {

    private final TakeQuiz quiz;

    AnswersEndpoint(TakeQuiz quiz) {
        this.quiz = quiz;
    }

    @PostMapping("/" + Paths.API + "/attempts/{attempt}/answers")
    ResponseEntity<OutcomeJson> answer(@PathVariable UUID attempt, @RequestBody AnswerJson json) {
        return json.read()
                .map(answer -> reply(answer, quiz.answer(new AttemptId(attempt), answer)))
                .orElseGet(AnswersEndpoint::refused);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<OutcomeJson> unreadable() {
        return refused();
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<OutcomeJson> noId() {
        return status(HttpStatus.NOT_FOUND, new OutcomeJson.Unknown());
    }

    private static ResponseEntity<OutcomeJson> reply(Answer answer, Saving saving) {
        return switch (saving) {
            case Saving.Saved(var at) ->
                status(HttpStatus.OK, new OutcomeJson.Saved(answer.sequence(), at.toEpochMilli()));
            case Saving.AlreadySaved(var at) ->
                status(HttpStatus.OK, new OutcomeJson.Saved(answer.sequence(), at.toEpochMilli()));
            case Saving.AskBack(var days) -> status(HttpStatus.OK, OutcomeJson.AskBack.of(answer.sequence(), days));
            case Saving.AttemptOver _ -> status(HttpStatus.CONFLICT, new OutcomeJson.Over());
            case Saving.NoSuchAttempt _ -> status(HttpStatus.NOT_FOUND, new OutcomeJson.Unknown());
            case Saving.Malformed _ -> refused();
        };
    }

    private static ResponseEntity<OutcomeJson> refused() {
        return status(HttpStatus.BAD_REQUEST, new OutcomeJson.Refused());
    }

    private static ResponseEntity<OutcomeJson> status(HttpStatus status, OutcomeJson body) {
        return ResponseEntity.status(status).body(body);
    }
}
