// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paint.h"
#include "ui/views/token_text.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace jotscope::ui {

void TokenText::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const qsizetype first = verticalScrollBar()->value();
    for (qsizetype row = first; row < m_rows.count(); ++row) {
        const int y = m_geometry.top + int(row - first) * m_geometry.row;
        if (y > event->rect().bottom())
            break;
        if (y + m_geometry.row >= event->rect().top())
            paintRow(painter, row, y);
    }
    const QRect caret = rectOf(m_caret);
    if (hasFocus() && !caret.isEmpty())
        painter.fillRect(QRect(caret.left(), caret.top() + 1, 2, caret.height() - 2), colour(Role::Accent));
    if (hasFocus())
        paintFocus(&painter, QRectF(viewport()->rect()).adjusted(3, 0, -3, 0));
}

void TokenText::paintRow(QPainter &painter, qsizetype index, int y)
{
    const TokenRow row = m_rows.at(index);
    paintTints(painter, row, y);
    paintCharacters(painter, row, y);
    const bool isFlawed = paintFlaws(painter, row, y) || row.flaws > 0;
    paintGutter(painter, row, y, isFlawed);
}

void TokenText::paintTints(QPainter &painter, const TokenRow &row, int y)
{
    const auto fill = [&](qsizetype begin, qsizetype end, Role role) {
        const QRectF where = stretch(row, begin, end, y);
        if (!where.isEmpty())
            painter.fillRect(where, colour(role));
    };
    fill(m_hinted.offset, m_hinted.offset + m_hinted.length, Role::Sunken);
    const auto mark = [&](qsizetype begin, qsizetype end, Role role) {
        if (scheme() != Scheme::HighContrast)
            return fill(begin, end, role);
        const QRectF where = stretch(row, begin, end, y); // it knows no tints
        painter.setPen(colour(Role::Text));
        painter.setBrush(Qt::NoBrush);
        if (!where.isEmpty())
            painter.drawRect(where.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    mark(m_chosen.offset, m_chosen.offset + m_chosen.length, m_chosenIsFault ? Role::TintFail : Role::TintInfo);
    mark(qMin(m_anchor, m_caret), qMax(m_anchor, m_caret), Role::Selection);
}

/// The name of the part beside its first row, its length beside the second, a tick where a flaw is.
void TokenText::paintGutter(QPainter &painter, const TokenRow &row, int y, bool isFlawed)
{
    const TokenPart &part = m_rows.parts()[std::size_t(row.part)];
    const qreal right = m_geometry.gutter - m_geometry.column * 1.3;
    QFont font = monoFont();
    QString text;
    Role role = part.role;
    if (row.isFirst) {
        font.setWeight(QFont::DemiBold);
        text = part.name;
    } else if (row.isSecond) {
        text = QString::number(part.length); // ungrouped, as all lengths beside it
        role = Role::Soft;
    }
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour(role));
    const qreal baseline = std::round(y + (m_geometry.row + metrics.ascent() - metrics.descent()) / 2);
    painter.drawText(QPointF(std::round(right - metrics.horizontalAdvance(text)), baseline), text);
    if (row.before > 0) {
        painter.setPen(colour(part.role));
        painter.drawText(QPointF(m_geometry.gutter - m_geometry.column * 1.05, baseline), QString(QChar(0x2026)));
    }
    if (isFlawed)
        painter.fillRect(QRectF(4, y + 2, 3, m_geometry.row - 4), colour(Role::Fail));
}

void TokenText::paintCharacters(QPainter &painter, const TokenRow &row, int y)
{
    const QFont font = monoFont();
    const QFontMetricsF metrics(font);
    const qreal baseline = std::round(y + (m_geometry.row + metrics.ascent() - metrics.descent()) / 2);
    const TokenPart &part = m_rows.parts()[std::size_t(row.part)];
    qreal x = m_geometry.gutter;
    painter.setFont(font);
    painter.setPen(colour(part.role));
    if (part.isPlain) {
        painter.drawText(QPointF(x, baseline), QString::fromLatin1(token().text.mid(row.begin, row.end - row.begin)));
        paintBehind(painter, row, y, x + qreal(row.end - row.begin) * m_geometry.column);
        return;
    }
    for (const TokenCell &cell : cellsOf(token().text, row.begin, row.end)) {
        const qreal width = cell.columns * m_geometry.column;
        painter.setPen(colour(cell.code.isEmpty() ? part.role : Role::Warn));
        if (cell.code.isEmpty()) {
            painter.drawText(QPointF(x, baseline), QString(QLatin1Char(token().text[cell.begin])));
        } else {
            painter.setBrush(Qt::NoBrush);
            const QRectF box(x + 0.5, y + 1.5, width - 2, m_geometry.row - 3);
            painter.drawRoundedRect(box, 2, 2);
            painter.setFont(scaledFont(0.8));
            painter.drawText(box, Qt::AlignCenter, cell.code);
            painter.setFont(font);
        }
        x += width;
    }
    paintBehind(painter, row, y, x);
}

/// The separator that ends the part, or what is folded away.
void TokenText::paintBehind(QPainter &painter, const TokenRow &row, int y, qreal x)
{
    const QFont font = monoFont();
    const QFontMetricsF metrics(font);
    const qreal baseline = std::round(y + (m_geometry.row + metrics.ascent() - metrics.descent()) / 2);
    painter.setFont(font);
    if (row.hidden > 0) {
        painter.setPen(colour(m_rows.parts()[std::size_t(row.part)].role));
        painter.drawText(QPointF(x, baseline), QString(QChar(0x2026)));
        const QString more = foldNote(row.hidden, row.flaws);
        const QPointF place(viewport()->width() - 12 - metrics.horizontalAdvance(more), baseline);
        const qsizetype end = m_rows.parts()[std::size_t(row.part)].end();
        if (m_hinted.length > 0 && m_hinted.offset + m_hinted.length > row.end && m_hinted.offset < end)
            painter.fillRect(QRectF(place.x() - 4, y, metrics.horizontalAdvance(more) + 8, m_geometry.row), colour(Role::Sunken));
        painter.setPen(colour(row.flaws > 0 ? Role::Fail : Role::Soft));
        painter.drawText(place, more);
    } else if (row.isLast && m_rows.parts()[std::size_t(row.part)].hasSeparator) {
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(colour(Role::Text));
        painter.drawText(QPointF(x, baseline), QString(QLatin1Char(token().text[row.end])));
    }
}

bool TokenText::paintFlaws(QPainter &painter, const TokenRow &row, int y)
{
    const qreal below = y + m_geometry.row - 3.5;
    bool isFlawed = false;
    for (const jose::Flaw &flaw : token().flaws) {
        // A flaw behind the last character stands under it.
        const qsizetype begin = qMin(flaw.offset, qMax<qsizetype>(0, token().text.size() - 1));
        const QRectF where = stretch(row, begin, begin + qMax<qsizetype>(1, flaw.length), y);
        if (where.isEmpty())
            continue;
        isFlawed = true;
        paintWave(&painter, where.left(), where.right(), below, flaw.severity == jose::Severity::Fatal ? Role::Fail : Role::Warn);
    }
    const QRectF chosen = stretch(row, m_chosen.offset, m_chosen.offset + m_chosen.length, y);
    if (m_chosenIsFault && !chosen.isEmpty())
        paintWave(&painter, chosen.left(), chosen.right(), below, Role::Fail);
    return isFlawed;
}

} // namespace jotscope::ui
