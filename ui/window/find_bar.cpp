// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/find_bar.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/icons.h"
#include "ui/kit/pane.h"
#include "ui/kit/style_sheet.h"
#include "ui/window/action_button.h"
#include "ui/window/inspection_page.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace jotscope::ui {

namespace {

constexpr int pauseMs = 120; ///< of typing, before the panes are read

} // namespace

FindBar::FindBar(InspectionPage *page, QAction *next, QAction *previous, QWidget *parent)
    : QFrame(parent), m_page(page), m_field(new QLineEdit(this)), m_told(new ElidedLabel(Role::Soft, 1.0, false, this)),
      m_case(new QCheckBox(tr("Match &case"), this)), m_pause(new QTimer(this))
{
    setAccessibleName(tr("Find"));
    m_field->setPlaceholderText(tr("Find in all panes"));
    m_field->setAccessibleName(tr("Find in all panes"));
    m_field->setClearButtonEnabled(false);
    m_case->setToolTip(tr("Tell upper from lower case"));
    auto *backwards = new ActionButton(previous, "icon", this);
    auto *forwards = new ActionButton(next, "icon", this);
    for (ActionButton *button : {backwards, forwards})
        button->setCompact(true);
    auto *close = new QPushButton(this);
    setKind(close, "icon");
    close->setIcon(icon(QStringLiteral("cancel")));
    close->setAccessibleName(tr("Close the search"));
    close->setToolTip(tr("Close the search (Esc)"));
    close->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 6, 3);
    row->setSpacing(6);
    row->addWidget(m_field, 3);
    row->addWidget(backwards);
    row->addWidget(forwards);
    row->addWidget(m_case);
    row->addWidget(m_told, 2);
    row->addWidget(close);
    m_told->setMinimumWidth(lines(3));
    m_told->setElideMode(Qt::ElideRight);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &FindBar::look);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::look);
    connect(close, &QPushButton::clicked, this, &FindBar::leave);
    hide();
}

FindBar::~FindBar()
{
    setSought({});
    setPlaceOfHit(nullptr);
}

void FindBar::open()
{
    if (!isVisible() || !isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look();
}

void FindBar::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_pause->stop();
    hide();
    m_hits.clear();
    m_current = -1;
    setSought({});
    setPlaceOfHit(nullptr);
    repaintPanes();
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_page->stops().front()->setFocus(Qt::OtherFocusReason);
}

Sought FindBar::wanted() const
{
    return Sought(m_field->text(), m_case->isChecked());
}

void FindBar::search()
{
    m_pause->stop();
    setSought(wanted());
    m_hits = findHits(m_page, sought());
}

/// The hit that the person is at, as long as it is one, else the first behind it.
void FindBar::look()
{
    search();
    const auto found = std::lower_bound(m_hits.begin(), m_hits.end(), m_at);
    m_current = m_hits.empty() ? -1 : found == m_hits.end() ? 0 : int(found - m_hits.begin());
    showCurrent();
}

void FindBar::refresh()
{
    if (!isVisible())
        return;
    search();
    const auto found = std::find(m_hits.begin(), m_hits.end(), m_at);
    m_current = found == m_hits.end() ? -1 : int(found - m_hits.begin());
    if (m_current >= 0)
        renewPlaceOfHit();
    else
        setPlaceOfHit(nullptr);
    tell();
    repaintPanes();
}

void FindBar::step(int by)
{
    if (!isVisible())
        return open();
    if (m_pause->isActive() || wanted() != sought())
        return look();
    search();
    if (m_hits.empty())
        return showCurrent();
    const auto here = std::lower_bound(m_hits.begin(), m_hits.end(), m_at);
    const int count = int(m_hits.size());
    const int at = int(here - m_hits.begin());
    const bool isThere = here != m_hits.end() && *here == m_at && m_current >= 0;
    m_current = (at + (by > 0 && !isThere ? 0 : by) + count) % count;
    showCurrent();
}

void FindBar::showCurrent()
{
    if (m_current >= 0 && m_current < int(m_hits.size())) {
        m_at = m_hits[std::size_t(m_current)];
        showHit(m_page, m_at);
    } else {
        m_current = -1;
        setPlaceOfHit(nullptr);
    }
    tell();
    repaintPanes();
}

void FindBar::tell()
{
    const bool isMissing = m_hits.empty() && !m_field->text().isEmpty();
    QString words;
    if (isMissing)
        words = tr("Found in no pane.");
    else if (m_hits.size() > mostHits)
        words = tr("More than %1 hits").arg(mostHits);
    else if (m_current >= 0)
        words = tr("%1 of %2, %3").arg(m_current + 1).arg(m_hits.size()).arg(titleOf(m_at.pane));
    else if (!m_hits.empty())
        words = tr("%n hits", nullptr, int(m_hits.size()));
    m_told->setFullText(words);
    if (m_field->property("missing").toBool() != isMissing) {
        m_field->setProperty("missing", isMissing);
        m_field->style()->unpolish(m_field);
        m_field->style()->polish(m_field);
    }
    m_field->setAccessibleDescription(words); // which screen readers tell when it changes
    QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

QString FindBar::told() const
{
    return m_field->accessibleDescription();
}

void FindBar::repaintPanes()
{
    for (QWidget *one : m_page->findChildren<QWidget *>())
        one->update();
}

/// Esc is the bar's while the focus is in it, whatever the window has on that key.
bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isReturn && (m_field->hasFocus() || m_case->hasFocus()))
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    paintPaneFrame(this);
}

} // namespace jotscope::ui
