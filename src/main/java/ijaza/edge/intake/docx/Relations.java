package ijaza.edge.intake.docx;

/** Which part of a package is its document. */
final class Relations implements Xml.Handler {

    private String mainPart = "";

    @Override
    public void open(Xml.Tag tag) {
        if (tag.is("Relationship") && tag.value("Type").endsWith("/officeDocument")) {
            mainPart = tag.value("Target").replaceFirst("^/", "");
        }
    }

    String mainPart() {
        return mainPart;
    }
}
