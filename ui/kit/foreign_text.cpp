// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/foreign_text.h"

#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QRegularExpression>
#include <QTextDocument>

namespace jotscope::ui {

namespace {

constexpr qsizetype mostPainted = 1000;

/// What may stand in a document as it is: Qt's ends of blocks, and the tab.
bool isLayout(char32_t point)
{
    return point == QChar::ParagraphSeparator || point == 0xFDD0 || point == 0xFDD1 || point == U'\t';
}

bool isEncoded(char32_t point)
{
    return report::isHidden(point) ? !isLayout(point) : report::isOddBlank(point);
}

const QRegularExpression &codes()
{
    static const QRegularExpression form(QStringLiteral("<U\\+([0-9A-F]{4,6})>"));
    return form;
}

char32_t pointOf(const QRegularExpressionMatch &match)
{
    return char32_t(match.capturedView(1).toUInt(nullptr, 16));
}

} // namespace

ForeignText::ForeignText(QWidget *parent) : QPlainTextEdit(parent)
{
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(document(), &QTextDocument::contentsChanged, this, &ForeignText::encode);
}

void ForeignText::encode()
{
    if (m_isEncoding)
        return;
    std::vector<Place> places;
    const QString text = document()->toRawText();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const char32_t point = report::nextPoint(text, at);
        if (isEncoded(point))
            places.push_back({int(begin), int(at - begin), point});
    }
    m_isEncoding = true;
    if (!places.empty())
        replace(places);
    m_isEncoding = false;
    paintCodes();
}

void ForeignText::replace(const std::vector<Place> &places)
{
    QTextCursor cursor(document());
    cursor.joinPreviousEditBlock(); // undo takes back what was pasted, not its codes
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        cursor.setPosition(place->begin);
        cursor.setPosition(place->begin + place->size, QTextCursor::KeepAnchor);
        cursor.insertText(u'<' + report::codeOf(place->point) + u'>');
    }
    cursor.endEditBlock();
}

/// On top of the text: the colour changes nothing in it.
void ForeignText::paintCodes()
{
    QList<QTextEdit::ExtraSelection> all;
    const QString text = toPlainText();
    for (auto found = codes().globalMatch(text); found.hasNext() && all.size() < mostPainted;) {
        const QRegularExpressionMatch match = found.next();
        if (!isEncoded(pointOf(match)))
            continue;
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(int(match.capturedStart()));
        one.cursor.setPosition(int(match.capturedEnd()), QTextCursor::KeepAnchor);
        one.format.setForeground(colour(Role::Warn));
        one.format.setBackground(colour(Role::TintWarn));
        all.append(one);
    }
    setExtraSelections(all);
}

QString ForeignText::value() const
{
    const QString text = toPlainText();
    QString value;
    qsizetype at = 0;
    for (auto found = codes().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const char32_t point = pointOf(match);
        if (!isEncoded(point))
            continue;
        value += QStringView(text).sliced(at, match.capturedStart() - at);
        value += point >= 0xD800 && point <= 0xDFFF ? QString(QChar(char16_t(point))) : QString::fromUcs4(&point, 1);
        at = match.capturedEnd();
    }
    return value + text.sliced(at);
}

void ForeignText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintCodes();
}

} // namespace jotscope::ui
