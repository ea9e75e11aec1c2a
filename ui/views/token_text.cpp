// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/token_text.h"

#include "ui/models/claim_places.h"
#include "ui/models/difference.h"
#include "ui/views/paint.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QScrollBar>

#include <cmath>
#include <utility>

namespace jotscope::ui {

namespace {

/// A chosen claim that does not fit the presented environment is underlined as a fault.
bool isFault(const report::Inspection &inspection, const Selection &selection)
{
    const jose::Token &token = inspection.diagnosis.evidence.token;
    const json::Document &document = selection.part == jose::Part::Header ? token.header : token.payload;
    for (const json::Member &member : document.root.members) {
        if (member.name != selection.claim)
            continue;
        const auto difference = differenceOf(inspection, inspection.diagnosis.presented, selection.part, member, QString());
        return difference && difference->role == Role::Fail;
    }
    return false;
}

} // namespace

TokenText::TokenText(QWidget *parent) : QAbstractScrollArea(parent)
{
    installTokenAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Token"));
    setAccessibleDescription(tr("The token's text, part by part. Read-only."));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    measure();
}

void TokenText::show(const report::Inspection &inspection)
{
    const bool isOther = token().text != inspection.diagnosis.evidence.token.text;
    m_inspection = inspection;
    if (isOther) {
        m_rows.setToken(token());
        m_caret = m_anchor = 0;
        m_chosen = m_hinted = {};
        m_hover = -1;
        verticalScrollBar()->setValue(0);
        measure();
        arrange();
    }
    viewport()->update();
    if (isOther && QAccessible::isActive()) {
        QAccessibleTextUpdateEvent event(this, 0, QString(), QString());
        QAccessible::updateAccessibility(&event);
    }
}

jose::Segment TokenText::place(const Selection &selection) const
{
    const jose::Segment inPayload = placeOf(token(), selection);
    const auto &opened = m_inspection.diagnosis.evidence.inside.sdJwt;
    return inPayload.length == 0 && opened ? placeOf(*opened, selection) : inPayload;
}

Selection TokenText::selectionAt(qsizetype offset) const
{
    Selection selection = ui::selectionAt(token(), offset);
    const auto &opened = m_inspection.diagnosis.evidence.inside.sdJwt;
    const QString disclosed = opened && selection.part == jose::Part::Whole ? disclosedAt(*opened, offset) : QString();
    if (!disclosed.isEmpty()) {
        selection.part = jose::Part::Payload;
        selection.claim = disclosed;
    }
    return selection;
}

void TokenText::select(const Selection &selection)
{
    const jose::Segment before = std::exchange(m_chosen, place(selection));
    m_chosenIsFault = isFault(m_inspection, selection);
    const bool isAtCaret = m_chosen.length == 0 || (m_caret >= m_chosen.offset && m_caret < m_chosen.offset + m_chosen.length);
    if ((before.offset != m_chosen.offset || before.length != m_chosen.length) && !(hasFocus() && isAtCaret))
        bringInSight(m_chosen);
    viewport()->update();
}

/// The fold opens around what is chosen, so that it is seen where it stands; of nothing, each fold shows its begin.
void TokenText::bringInSight(const jose::Segment &wanted)
{
    if (m_rows.reveal(wanted))
        arrange();
    if (wanted.length > 0)
        scrollTo(wanted.offset);
}

void TokenText::scrollTo(qsizetype offset)
{
    const qsizetype row = m_rows.rowOf(offset);
    const int first = verticalScrollBar()->value();
    const int page = verticalScrollBar()->pageStep();
    if (row >= 0 && row < first)
        verticalScrollBar()->setValue(int(row));
    else if (row >= first + page)
        verticalScrollBar()->setValue(int(row) - page + 1);
}

void TokenText::hint(const Selection &selection)
{
    m_hinted = place(selection);
    viewport()->update();
}

void TokenText::setUnfolded(bool unfolded)
{
    if (m_unfolded == unfolded)
        return;
    m_unfolded = unfolded;
    arrange();
    if (m_chosen.length > 0)
        bringInSight(m_chosen);
    viewport()->update();
}

void TokenText::measure()
{
    const QFontMetricsF metrics(monoFont());
    const QFont bold = monoFont(true);
    qreal widest = QFontMetricsF(bold).horizontalAdvance(QStringLiteral("signature"));
    for (const TokenPart &part : m_rows.parts())
        widest = qMax(widest, QFontMetricsF(bold).horizontalAdvance(part.name));
    m_geometry.column = metrics.horizontalAdvance(QLatin1Char('0'));
    m_geometry.row = qMax(lines(1.0), int(std::ceil(metrics.height())));
    m_geometry.gutter = int(std::ceil(12 + widest + m_geometry.column * 1.3));
}

/// Rows follow the width; folding follows the height.
void TokenText::arrange()
{
    const int width = viewport()->width() - m_geometry.gutter - 12;
    const int columns = int(width / m_geometry.column);
    const int room = qMax(1, (viewport()->height() - m_geometry.top) / m_geometry.row);
    const bool wasFolded = m_rows.isFolded();
    m_rows.arrange(columns, room, m_unfolded);
    const auto most = qMin<qsizetype>(m_rows.count() - room, std::numeric_limits<int>::max() / 2);
    verticalScrollBar()->setRange(0, int(qMax<qsizetype>(0, most)));
    verticalScrollBar()->setPageStep(room);
    if (wasFolded != m_rows.isFolded())
        Q_EMIT foldingChanged();
}

qreal TokenText::columnOf(const TokenRow &row, qsizetype offset) const
{
    if (m_rows.parts()[std::size_t(row.part)].isPlain)
        return qreal(qBound<qsizetype>(0, offset - row.begin, row.end - row.begin));
    qreal column = 0;
    for (const TokenCell &cell : cellsOf(token().text, row.begin, row.end)) {
        if (cell.begin >= offset)
            break;
        column += cell.columns;
    }
    return column;
}

QRectF TokenText::stretch(const TokenRow &row, qsizetype begin, qsizetype end, int y) const
{
    const qsizetype first = qMax(begin, row.begin);
    const qsizetype behind = qMin(end, row.end);
    if (first >= behind)
        return {};
    const qreal left = m_geometry.gutter + columnOf(row, first) * m_geometry.column;
    const qreal right = m_geometry.gutter + columnOf(row, behind) * m_geometry.column;
    return {left, qreal(y), right - left, qreal(m_geometry.row)};
}

QRect TokenText::rectOf(qsizetype offset) const
{
    const qsizetype row = m_rows.rowOf(offset);
    if (row < 0)
        return {};
    const int y = m_geometry.top + int(row - verticalScrollBar()->value()) * m_geometry.row;
    const qreal left = m_geometry.gutter + columnOf(m_rows.at(row), offset) * m_geometry.column;
    return QRectF(left, y, m_geometry.column, m_geometry.row).toAlignedRect();
}

qsizetype TokenText::offsetAt(const QPoint &point) const
{
    if (m_rows.count() == 0 || point.y() < m_geometry.top || point.x() < m_geometry.gutter)
        return -1;
    const qsizetype row = verticalScrollBar()->value() + (point.y() - m_geometry.top) / m_geometry.row;
    if (row >= m_rows.count())
        return -1;
    const TokenRow found = m_rows.at(row);
    qreal column = (point.x() - m_geometry.gutter) / m_geometry.column;
    for (const TokenCell &cell : cellsOf(token().text, found.begin, found.end)) {
        if (column < cell.columns)
            return cell.begin;
        column -= cell.columns;
    }
    return found.isLast && m_rows.parts()[std::size_t(found.part)].hasSeparator && column < 1 ? found.end : -1;
}

QString TokenText::flawAt(qsizetype offset) const
{
    const jose::Flaw *flaw = offset < 0 ? nullptr : ui::flawAt(token(), offset);
    return flaw ? flaw->message : QString();
}

QByteArray TokenText::selectedText() const
{
    const qsizetype begin = qMin(m_anchor, m_caret);
    return token().text.mid(begin, qMax(m_anchor, m_caret) - begin);
}

QSize TokenText::sizeHint() const
{
    return {m_geometry.gutter + int(64 * m_geometry.column) + 12, m_geometry.top + 6 * m_geometry.row + 2};
}

QSize TokenText::minimumSizeHint() const
{
    return {m_geometry.gutter + int(16 * m_geometry.column), m_geometry.top + 3 * m_geometry.row};
}

} // namespace jotscope::ui
