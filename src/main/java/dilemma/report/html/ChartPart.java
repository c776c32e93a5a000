package dilemma.report.html;

import dilemma.language.Language;

/**
 * A part that is a chart.
 *
 * @param chart the chart
 * @param language in which language
 */
record ChartPart(Chart chart, Language language) implements Article.Part {

    @Override
    public String id() {
        return chart.id();
    }

    @Override
    public String title() {
        return chart.title();
    }

    @Override
    public void addTo(Html html) {
        chart.addSection(html, language);
    }
}
