package ijaza.edge.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import ijaza.edge.print.Canvas.Point;

/** A QR code as plain dark squares on the page. */
final class QrFigure {

    private final ByteMatrix modules;

    QrFigure(String content) {
        try {
            this.modules = Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content, e);
        }
    }

    /** Draws the code without the light border of four modules that readers need; the caller keeps its place empty. */
    void draw(Canvas canvas, Point corner, double side) {
        double module = side / modules.getWidth();
        canvas.fill(Ink.DEEP);
        for (int row = 0; row < modules.getHeight(); row++) {
            double y = corner.y() + side - (row + 1) * module;
            for (int from = 0; from < modules.getWidth(); from++) {
                int to = endOfDark(row, from);
                if (to > from) {
                    canvas.rectangle(corner.x() + from * module, y, (to - from) * module, module);
                    from = to;
                }
            }
        }
        canvas.paintFilled();
    }

    private int endOfDark(int row, int from) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
            to++;
        }
        return to;
    }
}
