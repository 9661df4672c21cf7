package ijaza.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;

/** The frame of every screen; its menu is what the views say of themselves with {@code @Menu(title = "text key")}. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout {

    MainLayout() {
        var name = new Span(getTranslation("app.name"));
        name.addClassName("app-name");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("app.menu"));
        addToNavbar(toggle, name, new LanguageSwitch());
        addToDrawer(menu());
    }

    private SideNav menu() {
        var menu = new SideNav();
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> menu.addItem(new SideNavItem(getTranslation(entry.title()), entry.path())));
        return menu;
    }
}
