// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/segments.h"

#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPushButton>

namespace jotscope::ui {

namespace {

/// Bold when chosen, so its room is that of the bold word: choosing must not move its neighbours.
void fitWidth(QPushButton *button)
{
    button->setMinimumWidth(QFontMetrics(scaledFont(1.0, true)).horizontalAdvance(button->text()) + 22);
}

} // namespace

Segments::Segments(const QStringList &words, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int index = 0; index < words.size(); ++index) {
        auto *button = new QPushButton(words[index], this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        const bool last = index == words.size() - 1;
        const bool isLeft = isRightToLeft() ? last : index == 0;
        const bool isRight = isRightToLeft() ? index == 0 : last;
        const char *kind = isLeft ? "segment-first" : isRight ? "segment-last" : "segment";
        button->setProperty("kind", QString::fromLatin1(kind));
        button->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->setMinimumHeight(qMax(24, lines(1.3)));
        fitWidth(button);
        button->installEventFilter(this);
        m_group->addButton(button, index);
        row->addWidget(button);
    }
    setCurrent(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        setCurrent(index);
        Q_EMIT chosen(index);
    });
}

void Segments::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (QAbstractButton *button : m_group->buttons()) {
        button->setMinimumHeight(qMax(24, lines(1.3)));
        fitWidth(static_cast<QPushButton *>(button));
    }
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    for (QAbstractButton *button : m_group->buttons()) {
        const bool isChosen = m_group->id(button) == index;
        if (isChosen)
            button->setChecked(true);
        button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus); // one stop for Tab
    }
}

void Segments::setWord(int index, const QString &word)
{
    button(index)->setText(word);
    fitWidth(button(index));
}

QPushButton *Segments::button(int index) const
{
    return static_cast<QPushButton *>(m_group->button(index));
}

bool Segments::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int next = current() + (key == forward ? 1 : key == back ? -1 : 0);
    if ((key != forward && key != back))
        return QWidget::eventFilter(watched, event);
    if (QAbstractButton *button = m_group->button(next)) {
        button->setFocus(Qt::TabFocusReason);
        button->click();
    }
    return true;
}

} // namespace jotscope::ui
