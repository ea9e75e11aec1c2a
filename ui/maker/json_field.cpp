// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maker/json_field.h"

#include "language/told.h"
#include "report/blanks.h"
#include "report/visible.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>

namespace jotscope::ui {

namespace {

constexpr int mostMarks = 2000;

/// The names of all members, in their order: [opening quote, closing quote), octets.
void collectNames(const json::Value &value, std::vector<std::pair<qsizetype, qsizetype>> &names, int depth = 0)
{
    constexpr int deepest = 32;
    if (depth > deepest || names.size() > mostMarks)
        return;
    for (const json::Member &member : value.members) {
        names.emplace_back(member.nameBegin, member.value.begin);
        collectNames(member.value, names, depth + 1);
    }
    for (const json::Value &item : value.items)
        collectNames(item, names, depth + 1);
}

QString firstDuplicate(const json::Value &object)
{
    for (const json::Member &member : object.members) {
        if (member.duplicate)
            return member.name;
    }
    return {};
}

} // namespace

JsonField::JsonField(const QString &name, Role names, QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(this)), m_message(new FlowLabel(0.94, this)), m_names(names)
{
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setFont(fixedFont());
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(name);
    m_edit->document()->setDocumentMargin(8);
    m_edit->setMinimumHeight(lines(5.6));
    setKind(m_edit, "page");
    m_message->setContentsMargins(12, 3, 12, 5);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(0);
    column->addWidget(m_edit, 1);
    column->addWidget(m_message);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        judge();
        Q_EMIT changed();
    });
    judge();
}

QByteArray JsonField::bytes() const
{
    return m_edit->toPlainText().toUtf8();
}

void JsonField::setBytes(const QByteArray &text)
{
    if (text == bytes())
        return;
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(text));
    cursor.endEditBlock();
    m_edit->moveCursor(QTextCursor::Start);
}

QString JsonField::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

QString JsonField::complaint() const
{
    if (m_document.fault) {
        const json::Place place = json::placeOf(bytes(), m_document.fault->offset);
        return tr("Line %1, column %2: expected %3, found %4.")
            .arg(place.line)
            .arg(place.column)
            .arg(Told::again(m_document.fault->expected), report::plain(Told::again(m_document.fault->found)));
    }
    if (!m_document.root.isObject())
        return tr("JSON, but no object.");
    const QString twice = firstDuplicate(m_document.root);
    return twice.isEmpty() ? QString() : tr("“%1” stands here twice: readers disagree on which one counts.").arg(report::plain(twice));
}

void JsonField::judge()
{
    m_document = json::read(bytes());
    const QString said = complaint();
    m_message->setFlow({}, said);
    m_message->setVisible(!said.isEmpty());
    m_edit->setAccessibleDescription(said);
    paintMarks();
}

/// Octets become positions in one walk: names and the break stand in order.
void JsonField::paintMarks()
{
    const QByteArray text = bytes();
    std::vector<std::pair<qsizetype, qsizetype>> names;
    collectNames(m_document.root, names);
    QList<QTextEdit::ExtraSelection> marks;
    qsizetype octets = 0;
    int position = 0;
    const auto positionOf = [&](qsizetype at) {
        const qsizetype wanted = qBound(octets, at, text.size());
        position += int(QString::fromUtf8(text.mid(octets, wanted - octets)).size());
        octets = wanted;
        return position;
    };
    const auto mark = [&](int begin, int end) -> QTextCharFormat & {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_edit->document());
        one.cursor.setPosition(begin);
        one.cursor.setPosition(end, QTextCursor::KeepAnchor);
        marks.append(one);
        return marks.last().format;
    };
    for (const auto &[begin, behind] : names) {
        const int from = positionOf(begin);
        mark(from, positionOf(qMax(begin, text.lastIndexOf(':', behind - 1)))).setForeground(colour(m_names));
    }
    if (m_document.fault) {
        const int at = positionOf(m_document.fault->offset);
        const int last = m_edit->document()->characterCount() - 1;
        QTextCharFormat &format = at < last ? mark(at, at + 1) : mark(qMax(0, last - 1), last);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colour(Role::Fail));
        format.setBackground(colour(Role::TintFail));
    }
    m_edit->setExtraSelections(marks);
}

void JsonField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
    if (event->type() == QEvent::FontChange)
        m_edit->setFont(fixedFont());
}

} // namespace jotscope::ui
