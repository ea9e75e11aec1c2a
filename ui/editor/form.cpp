// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/form.h"

#include "report/blanks.h"
#include "report/visible.h"
#include "ui/editor/room.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/foreign_line.h"
#include "ui/kit/spoken.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace jotscope::ui {

namespace {

QStringList listed(const QString &text)
{
    QStringList all;
    for (const QString &one : text.split(u',')) {
        if (!one.trimmed().isEmpty())
            all += one.trimmed();
    }
    return all;
}

/// The line that a row is about, where one can be typed into.
ForeignLine *foreignLineOf(const QLabel *name, QWidget *field)
{
    return qobject_cast<ForeignLine *>(name && name->buddy() ? name->buddy() : field);
}

} // namespace

Form::Form(QWidget *parent) : QScrollArea(parent), m_page(new QWidget(this)), m_rows(new QFormLayout(m_page))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_rows->setContentsMargins(2, 10, 10, 8);
    m_rows->setVerticalSpacing(1); // what is told of a field has its own room
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

/// Fields of every sort are of one height: a choice by itself is lower than a line to type in.
void Form::levelChoices()
{
    const auto *line = m_page->findChild<QLineEdit *>();
    if (!line)
        return;
    line->ensurePolished();
    for (QComboBox *choice : m_page->findChildren<QComboBox *>())
        choice->setMinimumHeight(line->sizeHint().height());
}

/// Rows come and go, and fonts change: either asks for a new layout.
bool Form::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest) {
        levelChoices();
        holdHeight();
    }
    if (event->type() == QEvent::Resize && watched != m_page) {
        if (auto *words = qobject_cast<QLabel *>(watched))
            fixHeight(words);
    }
    return QScrollArea::eventFilter(watched, event);
}

void Form::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    holdHeight();
}

void Form::fixHeight(QLabel *words)
{
    words->installEventFilter(this);
    words->setMinimumHeight(0); // a label answers with its minimum else
    words->setMaximumHeight(QWIDGETSIZE_MAX);
    words->setFixedHeight(words->heightForWidth(words->width()));
}

/// A page that gets lower while its end is in sight would be pulled down, and with it the line that somebody types into.
void Form::holdHeight()
{
    const int above = m_page->isAncestorOf(QApplication::focusWidget()) ? verticalScrollBar()->value() : 0;
    m_page->setMinimumHeight(above > 0 ? above + viewport()->height() : 0);
}

FlowLabel *Form::makeComplaint(const QString &pointer)
{
    auto *complaint = new FlowLabel(0.94, m_page);
    complaint->hide();
    m_places.push_back({pointer, complaint, nullptr, nullptr});
    return complaint;
}

/// A field and what is wrong with it.
QWidget *Form::addCell(QLabel *name, QWidget *field, const QString &pointer)
{
    auto *cell = new QWidget(m_page);
    auto *column = new QVBoxLayout(cell);
    column->setSpacing(1);
    auto *line = foreignLineOf(name, field);
    const bool isOfOneLine = name && (line || qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field));
    auto *below = new Room(isOfOneLine, cell);
    column->setContentsMargins(0, 0, 0, isOfOneLine ? 0 : 5);
    column->addWidget(field);
    column->addWidget(below);
    if (line)
        below->add(line->makeNotice(m_page));
    below->add(makeComplaint(pointer));
    m_places.back().name = name;
    m_places.back().cell = cell;
    return cell;
}

void Form::addField(const QString &label, QWidget *field, const QString &pointer, QWidget *buddy)
{
    auto *name = new QLabel(label, m_page);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(buddy ? buddy : field);
    QWidget *named = buddy ? buddy : field; // Qt looks for a field's label among its siblings only
    if (named->accessibleName().isEmpty() && !qobject_cast<QAbstractButton *>(named))
        named->setAccessibleName(plainWords(label));
    if (qobject_cast<QComboBox *>(named) && named->accessibleDescription().isEmpty())
        named->setAccessibleDescription(plainWords(label)); // whose name is its text
    m_rows->addRow(name, addCell(name, field, pointer));
}

void Form::addWide(QWidget *widget, const QString &pointer)
{
    m_rows->addRow(addCell(nullptr, widget, pointer));
}

QLineEdit *Form::addText(const QString &label, const QString &pointer, const QString &hint)
{
    auto *line = new ForeignLine(m_page);
    line->setPlaceholderText(hint);
    addField(label, line, pointer);
    connect(line, &QLineEdit::textEdited, this, [this, line] { Q_EMIT edited(line); });
    return line;
}

QLineEdit *Form::addFile(const QString &label, const QString &pointer)
{
    auto *cell = new QWidget(m_page);
    auto *line = new ForeignLine(cell);
    auto *browse = new QPushButton(tr("Browse…"), cell);
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line, 1);
    row->addWidget(browse);
    addField(label, cell, pointer, line);
    connect(line, &QLineEdit::textEdited, this, [this, line] { Q_EMIT edited(line); });
    connect(browse, &QPushButton::clicked, this, [this, line] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file"), line->text());
        if (path.isEmpty())
            return;
        line->setText(path);
        Q_EMIT edited(line);
    });
    return line;
}

QComboBox *Form::addChoice(const QString &label, const QString &pointer, const QStringList &values)
{
    auto *combo = new QComboBox(m_page);
    for (const QString &value : values)
        combo->addItem(value.isEmpty() ? tr("none") : value, value);
    addField(label, combo, pointer);
    connect(combo, &QComboBox::activated, this, [this, combo] { Q_EMIT edited(combo); });
    return combo;
}

/// A row that does not show is not in the layout: QFormLayout gives its height away from the row before it.
void Form::setRowShown(const QString &pointer, bool isShown)
{
    for (auto place = m_places.begin(); place != m_places.end(); ++place) {
        if (!place->name || place->pointer != pointer || (m_rows->indexOf(place->cell) >= 0) == isShown)
            continue;
        if (isShown) {
            const auto next = std::find_if(place, m_places.end(), [this](const Place &one) { return m_rows->indexOf(one.cell) >= 0; });
            int row = m_rows->rowCount();
            QFormLayout::ItemRole role = QFormLayout::FieldRole;
            if (next != m_places.end())
                m_rows->getWidgetPosition(next->cell, &row, &role);
            m_rows->insertRow(row, place->name, place->cell);
        } else {
            const QFormLayout::TakeRowResult taken = m_rows->takeRow(place->cell);
            delete taken.labelItem;
            delete taken.fieldItem;
        }
        place->name->setVisible(isShown);
        place->cell->setVisible(isShown);
    }
}

void Form::setQuietly(QLineEdit *line, const QString &text)
{
    static_cast<ForeignLine *>(line)->fill(text);
}

QString Form::valueOf(const QLineEdit *line)
{
    return ForeignLine::valueOf(line);
}

void Form::fillList(QLineEdit *line, const QStringList &values)
{
    const QString text = values.join(QStringLiteral(", "));
    if (listed(valueOf(line)) != values)
        static_cast<ForeignLine *>(line)->fill(text);
    line->setReadOnly(listed(text) != values || report::visible(text) != text);
}

void Form::takeList(const QLineEdit *line, QStringList &into)
{
    if (!line->isReadOnly())
        into = listed(line->text());
}

bool Form::complain(const QString &pointer, const QString &message)
{
    const Place *best = nullptr;
    for (const Place &place : m_places) {
        const bool fits = pointer == place.pointer || pointer.startsWith(place.pointer + u'/');
        if (fits && (!best || place.pointer.size() > best->pointer.size()))
            best = &place;
    }
    if (!best)
        return false;
    best->complaint->setFlow(tr("Not yet:"), report::plain(message));
    best->complaint->show();
    return true;
}

bool Form::isEmptyAt(const QString &pointer) const
{
    return std::any_of(m_places.begin(), m_places.end(), [&pointer](const Place &place) {
        const auto *line = place.name ? qobject_cast<QLineEdit *>(place.name->buddy()) : nullptr;
        return place.pointer == pointer && line && line->text().isEmpty();
    });
}

bool Form::hasPlace(const QString &pointer) const
{
    return std::any_of(m_places.begin(), m_places.end(), [&pointer](const Place &place) { return place.pointer == pointer; });
}

void Form::clearComplaints()
{
    for (const Place &place : m_places)
        place.complaint->hide();
}

} // namespace jotscope::ui
