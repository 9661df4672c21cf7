package ijaza.edge.content;

import ijaza.course.QuestionExchange;
import ijaza.course.QuestionExchange.LeftOut.Reason;
import ijaza.edge.content.GiftAnswers.Answer;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.Unproved;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Brings questions from GIFT files, as Moodle and others write them, and writes them for Moodle. */
final class GiftExchange implements QuestionExchange {

    /** What old Arabic files are written in. */
    private static final Charset OLD = Charset.forName("windows-1256");

    /** The sum of FE and FF, which begin a file of UTF-16 in either order. */
    private static final int MARKED_UTF_16 = 0xFE + 0xFF;

    @Override
    public Brought bring(byte[] file) {
        var questions = new ArrayList<Foreign>();
        var leftOut = new ArrayList<LeftOut>();
        for (var chunk : GiftChunk.cut(decoded(file))) {
            var words = GiftFrame.words(chunk);
            try {
                var frame = GiftFrame.of(chunk);
                questions.add(new Foreign(chunk.line(), GiftFrame.title(chunk), unproved(frame, chunk)));
                if (isHalfLeft(frame)) {
                    leftOut.add(new LeftOut(chunk.line(), words, Reason.HALF_RIGHT_ANSWERS));
                }
            } catch (Malformed malformed) {
                leftOut.add(new LeftOut(malformed.line(), words, malformed.reason()));
            } catch (IllegalArgumentException invalid) {
                leftOut.add(new LeftOut(chunk.line(), words, Reason.MALFORMED));
            }
        }
        return new Brought(questions, leftOut);
    }

    @Override
    public String write(List<Question> questions) {
        return GiftWriter.write(questions);
    }

    private static Unproved unproved(GiftFrame frame, GiftChunk chunk) throws Malformed {
        var own = chunk.note("id").filter(id -> id.matches("[a-z0-9-]{4,64}")).map(QuestionId::new);
        var id = own.orElseGet(() -> QuestionId.of("gift." + frame.stem() + "\n" + frame.answers(), List.of()));
        var why = chunk.note("why").orElse(frame.explanation());
        return new Unproved(new GiftBody(frame, id, why, false).question());
    }

    /** Whether some of the accepted answers are right in part only. */
    private static boolean isHalfLeft(GiftFrame frame) throws Malformed {
        var listed = frame.answers().strip().startsWith("=") ? GiftAnswers.read(frame) : List.<Answer>of();
        return listed.stream().allMatch(answer -> answer.right() && !answer.joins())
                && listed.stream().anyMatch(Answer::isHalfRight);
    }

    private static String decoded(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == MARKED_UTF_16) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, OLD);
        }
    }
}
