package ijaza.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import ijaza.course.ShownBlock;
import ijaza.document.Passage;
import ijaza.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** The words of a lesson as the source has them; the browser tells which block is being read. */
@Tag("ijaza-reading")
@JsModule("./reading/ijaza-reading.ts")
public final class Reading extends Component implements HasComponents {

    private static final int LONGEST_NOTE = 80;

    /** @param place the block to go on from, counted from 0 */
    public Reading(Language language, List<ShownBlock> blocks, int place) {
        ContentLanguage.on(this, language);
        getElement().setAttribute("class", "reading").setProperty("place", place);
        OrderedList list = null;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.kind() != Passage.Kind.LIST_ITEM) {
                list = null;
                add(written(block, i));
            } else {
                if (list == null) {
                    list = new OrderedList();
                    add(list);
                }
                list.add(written(block, i));
            }
        }
    }

    /** Tells the block at which to read on, counted from 0, whenever the reader rests at another one. */
    public void onPlace(IntConsumer keep) {
        addListener(PlaceEvent.class, event -> keep.accept(event.block));
    }

    private Component written(ShownBlock block, int index) {
        HtmlContainer container = switch (block.kind()) {
            case TITLE, HEADING -> new H2();
            case PARAGRAPH -> new Paragraph();
            case LIST_ITEM -> new ListItem();
            case CAPTION, CREDIT -> new Paragraph();
        };
        if (!block.kind().isBody()) {
            container.addClassName(block.kind().name().toLowerCase(Locale.ROOT));
        }
        container.getElement().setAttribute("data-block", String.valueOf(index));
        RichText.write(container, block.text(), block.marked());
        block.doubtful().stream().filter(Reading::isShort).forEach(words -> container.add(note(words)));
        return container;
    }

    /** The words stay as they are; the reader learns that the document itself has them so. */
    private Component note(String words) {
        var note = ContentLanguage.on(new Span(getTranslation("lesson.sic", words)), Locales.language(getLocale()));
        note.addClassName("sic");
        return note;
    }

    private static boolean isShort(String words) {
        return words.length() <= LONGEST_NOTE;
    }

    /** The reader rests at a block. */
    @DomEvent("place")
    public static class PlaceEvent extends ComponentEvent<Reading> {

        private final int block;

        public PlaceEvent(Reading source, boolean fromClient, @EventData("event.detail") int block) {
            super(source, fromClient);
            this.block = block;
        }
    }
}
