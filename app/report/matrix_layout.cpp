// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/matrix_layout.h"

#include "diagnosis/words.h"
#include "language/told.h"
#include "report/blanks.h"
#include "report/journey_layout.h"
#include "report/words.h"

#include <numeric>

namespace jotscope::report {

namespace {

using diagnosis::EnvironmentResult;
using diagnosis::Status;
using Anchor = Label::Anchor;

constexpr double rowHeight = 26;
constexpr double headHeight = 24;
constexpr double size = 13;
constexpr double tagSize = 11;
constexpr double icon = 14;

/// The first characters, and the last ones: names of environments differ at the end.
QString elided(const QString &text, double room, bool isStrong)
{
    const auto fits = qMax<qsizetype>(3, qsizetype(room / report::widthOf(QStringLiteral("x"), size, isStrong)));
    const QString whole = plain(text);
    if (whole.size() <= fits || report::widthOf(whole, size, isStrong) <= room)
        return whole;
    if (whole == text)
        return text.left((fits - 1) / 2) + u'…' + text.right(fits - 1 - (fits - 1) / 2);
    QString shown;
    for (int most = int(fits); most >= 8; --most) { // its codes are longer than what they stand for
        shown = briefId(text, most);
        if (shown.size() <= fits)
            break;
    }
    return shown;
}

double widthOf(const EnvironmentTag &tag)
{
    return tag.text.isEmpty() ? 0 : report::widthOf(tag.text, tagSize, true) + 12;
}

/// What a column wants, its icon and the gap behind it included.
double wantedOf(const diagnosis::Diagnosis &diagnosis, std::size_t column)
{
    double wide = report::widthOf(columnTitle(matrixSteps()[column]), size);
    for (std::size_t i = 0; i < diagnosis.environments.size(); ++i) {
        const diagnosis::JourneyStep *cell = stepOf(diagnosis.environments[i], matrixSteps()[column]);
        const QString word = cell ? cell->word : Told::tr("not asked");
        wide = qMax(wide, icon + 6 + report::widthOf(word.left(60), size, int(i) == diagnosis.presented));
    }
    return wide + 12;
}

/// How the width is shared: by what the words want, the same on each page of a long matrix.
class Columns {
public:
    Columns(const diagnosis::Diagnosis &diagnosis, double width) : m_names(report::widthOf(Told::tr("Environment"), size) + 12)
    {
        for (const EnvironmentResult &result : diagnosis.environments) {
            const double name = qMin(report::widthOf(plain(nameOf(result)).left(60), size, true), width * 0.17);
            m_names = qMax(m_names, qMin(name + widthOf(tagOf(result)) + 24, width * 0.36));
        }
        double wanted = 0;
        for (std::size_t i = 0; i < matrixSteps().size(); ++i) {
            m_widths.push_back(qMin(wantedOf(diagnosis, i), width * 0.25));
            wanted += m_widths.back();
        }
        const double room = width - m_names;
        m_scale = qMin(1.0, room / wanted);
        for (double &one : m_widths)
            one = wanted > room ? one * m_scale : one + (room - wanted) / double(m_widths.size());
    }

    double names() const { return m_names; }
    double width(std::size_t column) const { return m_widths[column]; }
    double textSize() const { return size * qMax(0.85, m_scale); }
    double left(std::size_t column) const { return std::accumulate(m_widths.begin(), m_widths.begin() + std::ptrdiff_t(column), m_names); }

private:
    double m_names;
    double m_scale = 1;
    std::vector<double> m_widths;
};

/// Rows of the matrix, drawn from top to bottom.
class Rows {
public:
    Rows(const diagnosis::Diagnosis &diagnosis, double width) : m_columns(diagnosis, width) { m_drawing.size = QSizeF(width, 0); }

    void head()
    {
        label(0, headHeight - 9, Told::tr("Environment"), Ink::Soft, false, m_columns.names());
        for (std::size_t i = 0; i < matrixSteps().size(); ++i)
            label(m_columns.left(i), headHeight - 9, columnTitle(matrixSteps()[i]), Ink::Soft, false, m_columns.width(i) - 4);
        m_y = headHeight;
        line();
    }

    void row(const EnvironmentResult &result, bool isPresented)
    {
        const double base = m_y + rowHeight / 2 + 4.5;
        name(result, base);
        for (std::size_t i = 0; i < matrixSteps().size(); ++i) {
            const diagnosis::JourneyStep *cell = stepOf(result, matrixSteps()[i]);
            const Status status = cell ? cell->status : Status::NotAsked;
            m_drawing.icons.push_back(
                {QRectF(m_columns.left(i), m_y + (rowHeight - icon) / 2, icon, icon), diagnosis::wordOf(status), inkOf(status)});
            const bool isLoud = isPresented && (status == Status::Fail || status == Status::Warn);
            label(m_columns.left(i) + icon + 6, base, cell ? cell->word : Told::tr("not asked"), isPresented ? inkOf(status) : Ink::Text,
                isLoud, m_columns.width(i) - icon - 12);
        }
        m_y += rowHeight;
    }

    void line() { m_drawing.strokes.push_back({QPointF(0, m_y), QPointF(m_drawing.size.width(), m_y), Ink::Line, 1, false}); }

    Drawing take()
    {
        m_drawing.size.setHeight(m_y + 1);
        return std::move(m_drawing);
    }

private:
    void label(double x, double base, const QString &text, Ink ink, bool isStrong, double room)
    {
        m_drawing.labels.push_back({QPointF(x, base), text, ink, Anchor::Begin, m_columns.textSize(), room, isStrong, false});
    }

    void name(const EnvironmentResult &result, double base)
    {
        const EnvironmentTag tag = tagOf(result);
        const double tagWidth = widthOf(tag);
        const double room = m_columns.names() - tagWidth - (tagWidth > 0 ? 22 : 12);
        const QString shown = elided(nameOf(result), room, true);
        label(0, base, shown, Ink::Text, true, room);
        if (tag.text.isEmpty())
            return;
        const double x = qMin(report::widthOf(shown, m_columns.textSize(), true), room) + 8;
        m_drawing.boxes.push_back({QRectF(x, m_y + (rowHeight - 17) / 2, tagWidth, 17), tag.ink, Box::Style::Framed});
        m_drawing.labels.push_back(
            {QPointF(x + tagWidth / 2, base - 0.5), tag.text, tag.ink, Anchor::Middle, tagSize, tagWidth - 6, true, false});
    }

    Columns m_columns;
    double m_y = 0;
    Drawing m_drawing;
};

} // namespace

QString nameOf(const EnvironmentResult &result)
{
    return diagnosis::nameOf(result.name);
}

EnvironmentTag tagOf(const EnvironmentResult &result)
{
    if (result.tag.isEmpty())
        return {};
    if (result.tag == u"presented" && result.verdict == diagnosis::Verdict::Accepted)
        return {Told::tr("accepted"), Ink::Ok};
    if (result.tag == u"refused" || result.tag == u"would refuse")
        return {Told::again(result.tag), Ink::Fail};
    return {Told::again(result.tag), result.tag == u"belongs here" ? Ink::Ok : Ink::Unknown};
}

Drawing drawMatrix(const diagnosis::Diagnosis &diagnosis, std::size_t first, double width)
{
    Rows rows(diagnosis, width);
    rows.head();
    const std::size_t end = qMin(diagnosis.environments.size(), first + mostMatrixRows);
    for (std::size_t i = first; i < end; ++i) {
        if (i > first)
            rows.line();
        rows.row(diagnosis.environments[i], int(i) == diagnosis.presented);
    }
    return rows.take();
}

} // namespace jotscope::report
