/** A walk through every screen in a language of brackets, in which a text without brackets was never translated. */
package ijaza.pseudo;
