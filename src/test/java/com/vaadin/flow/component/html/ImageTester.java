package com.vaadin.flow.component.html;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.Tests;

/** Stands before a class of browserless-test 1.1 that does not fit Vaadin 25.3's images; delete it with the next version. */
@Tests(Image.class)
public class ImageTester extends ComponentTester<Image> {

    public ImageTester(Image image) {
        super(image);
    }
}
