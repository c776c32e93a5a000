package dilemma.report.figure;

import java.util.Locale;

/**
 * A colour of the sRGB space.
 *
 * @param rgb red, green and blue with eight bits each: 0xRRGGBB
 */
record Colour(int rgb) {

    static final Colour WHITE = new Colour(0xFFFFFF);
    static final Colour BLACK = new Colour(0x000000);

    /** Of texts and of marks that stand for data of one kind. */
    static final Colour INK = new Colour(0x1A1A1A);

    /** Of axes and of what is said beside the data. */
    static final Colour GREY = new Colour(0x5A5A5A);

    /** Of lines that only guide the eye, and of what is put together as the rest. */
    static final Colour PALE = new Colour(0xD9D9D9);

    private static final int BYTE = 0xFF;

    /** Where black and white have the same contrast to a ground (Web Content Accessibility Guidelines 2.1). */
    private static final double MIDDLE = 0.179;

    /** Returns red, from 0 to 255. */
    int red() {
        return rgb >> 16 & BYTE;
    }

    /** Returns green, from 0 to 255. */
    int green() {
        return rgb >> 8 & BYTE;
    }

    /** Returns blue, from 0 to 255. */
    int blue() {
        return rgb & BYTE;
    }

    /** Returns the colour as CSS writes it: {@code #1a1a1a}. */
    String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** Returns the colour that lies between this one and another, at a share of the way from 0 to 1. */
    Colour towards(Colour other, double share) {
        int red = between(red(), other.red(), share);
        int green = between(green(), other.green(), share);
        int blue = between(blue(), other.blue(), share);
        return new Colour(red << 16 | green << 8 | blue);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + share * (to - from));
    }

    /** Returns the colour in which a text is read best on this ground. */
    Colour ink() {
        return luminance() < MIDDLE ? WHITE : BLACK;
    }

    /** Returns the relative luminance, from 0 for black to 1 for white (Web Content Accessibility Guidelines 2.1). */
    double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double share = channel / (double) BYTE;
        return share <= 0.03928 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
