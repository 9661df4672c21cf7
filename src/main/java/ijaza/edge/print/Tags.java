package ijaza.edge.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The structure of the page, which tells a screen reader what each piece is and in which order it is read. */
final class Tags {

    private final PDPage page;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<PDAnnotation> links = new ArrayList<>();
    private final COSArray owners = new COSArray();
    private final COSArray parents = new COSArray(List.of(COSInteger.ZERO, owners));

    Tags(PDPage page) {
        this.page = page;
        root.appendKid(document);
    }

    /** A piece of text; the words stand here as they are written, not as they are drawn. */
    PDStructureElement text(Role role, String language, String words) {
        var parent = role == Role.LINK ? element(document, Role.TEXT.tag()) : document;
        var element = element(parent, role.tag());
        element.setLanguage(language);
        element.setActualText(words);
        return element;
    }

    PDStructureElement figure(String description, PDRectangle box) {
        var element = element(document, StandardStructureTypes.Figure);
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
        kids(element).add(COSInteger.get(number));
        return number;
    }

    /** Makes a place of the page lead to the address that the element's text is. */
    void lead(PDStructureElement element, String address, PDRectangle place) {
        var action = new PDActionURI();
        action.setURI(address);
        var link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(place);
        link.setContents(address);
        link.setPrinted(true);
        link.setBorder(new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        link.setPage(page);
        int key = parents.size() / 2;
        link.setStructParent(key);
        parents.add(COSInteger.get(key));
        parents.add(element.getCOSObject());
        var reference = new PDObjectReference();
        reference.setReferencedObject(link);
        kids(element).add(reference.getCOSObject());
        links.add(link);
    }

    void attach(PDDocumentCatalog catalog) {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size() / 2);
        page.setStructParents(0);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        if (!links.isEmpty()) {
            page.setAnnotations(links);
        }
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(root);
    }

    private PDStructureElement element(PDStructureElement parent, String tag) {
        var element = new PDStructureElement(tag, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    private static COSArray kids(PDStructureElement element) {
        var kids = element.getCOSObject().getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.getCOSObject().setItem(COSName.K, kids);
        }
        return kids;
    }
}
