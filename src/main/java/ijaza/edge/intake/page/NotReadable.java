package ijaza.edge.intake.page;

import ijaza.document.Obstacle;

/** A file that will not be read; it becomes a refusal and never leaves this room. */
public final class NotReadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    public NotReadable(Obstacle obstacle) {
        super(obstacle.toString(), null, false, false);
        this.obstacle = obstacle;
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
