// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_button.h"

#include "ui/kit/icons.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style_sheet.h"

#include <QAction>
#include <QEvent>

namespace jotscope::ui {

namespace {
constexpr const char *saying = "saying"; ///< properties of actions
constexpr const char *hindrance = "hindrance";
constexpr int iconGap = 4; ///< beside the style's own: the icon is drawn at the leading end of a wider place
}

QString plainWords(const QAction *action)
{
    return plainWords(action->text());
}

QString tipOf(const QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString words = action->property(saying).toString();
    const QString what = words.isEmpty() ? plainWords(action) : words;
    const QString tip = keys.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, keys);
    const QString why = action->property(hindrance).toString();
    return why.isEmpty() ? tip : tip + u'\n' + why;
}

void describe(QAction *action, const QString &words)
{
    action->setProperty(saying, words);
    action->setToolTip(tipOf(action));
}

void hinder(QAction *action, const QString &why)
{
    action->setProperty(hindrance, why);
    action->setToolTip(tipOf(action));
    action->setEnabled(why.isEmpty());
}

ActionButton::ActionButton(QAction *action, const char *kind, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setAutoDefault(false);
    setKind(this, kind);
    sizeIcon();
    follow();
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::setOwnText(const QString &text, Role iconRole)
{
    m_hasOwnText = true;
    m_words = text;
    setText(m_isCompact ? QString() : text);
    setAccessibleName(text.section(QStringLiteral("   "), 0, 0));
    const QString name = m_action->property("iconName").toString();
    if (!name.isEmpty())
        setIcon(ui::icon(name, iconRole));
}

void ActionButton::setCompact(bool compact)
{
    m_isCompact = compact;
    setText(compact ? QString() : m_words);
    if (accessibleName().isEmpty())
        setAccessibleName(QString(m_words).remove(u'&'));
}

void ActionButton::follow()
{
    setEnabled(m_action->isEnabled());
    setToolTip(tipOf(m_action));
    setAccessibleDescription(m_action->property(hindrance).toString());
    if (m_hasOwnText)
        return;
    m_words = m_action->iconText();
    setText(m_isCompact ? QString() : m_words);
    setIcon(m_action->icon());
}

/// 16 px at the design's size.
void ActionButton::sizeIcon()
{
    const int side = lines(0.9);
    setIconSize(QSize(side + iconGap, side));
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeIcon();
}

} // namespace jotscope::ui
