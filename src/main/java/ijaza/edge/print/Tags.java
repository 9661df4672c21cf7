package ijaza.edge.print;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The structure of the page, which tells a screen reader what each piece is and in which order it is read. */
final class Tags {

    private final PDPage page;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final COSArray owners = new COSArray();

    Tags(PDPage page) {
        this.page = page;
        root.appendKid(document);
    }

    /** A piece of text; the words stand here as they are written, not as they are drawn. */
    PDStructureElement text(String role, String language, String words) {
        var element = element(role);
        element.setLanguage(language);
        element.setActualText(words);
        return element;
    }

    PDStructureElement figure(String description, PDRectangle box) {
        var element = element(StandardStructureTypes.Figure);
        element.setAlternateDescription(description);
        var layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setItem(COSName.BBOX, box.getCOSArray());
        layout.setName("Placement", "Block");
        element.getCOSObject().setItem(COSName.A, layout);
        return element;
    }

    /** The number under which the next marked piece of the page belongs to the element. */
    int mark(PDStructureElement element) {
        int number = owners.size();
        owners.add(element.getCOSObject());
        var kids = element.getCOSObject().getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.getCOSObject().setItem(COSName.K, kids);
        }
        kids.add(COSInteger.get(number));
        return number;
    }

    void attach(PDDocumentCatalog catalog) {
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, new COSArray(List.of(COSInteger.ZERO, owners)));
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(1);
        page.setStructParents(0);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(root);
    }

    private PDStructureElement element(String role) {
        var element = new PDStructureElement(role, document);
        element.setPage(page);
        document.appendKid(element);
        return element;
    }
}
