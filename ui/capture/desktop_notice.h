// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jotscope::ui {

/// A message of the desktop (org.freedesktop.Notifications). One at a time: the next takes the place of the last. Where no desktop
/// shows messages, nothing happens.
class DesktopNotice : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotice(QObject *parent = nullptr);

    /// Plain text; never what was copied. `action`: the words of its button.
    void tell(const QString &title, const QString &text, const QString &action);

Q_SIGNALS:
    void activated(); ///< the person chose the message or its button

private Q_SLOTS:
    void onAction(uint id, const QString &action);

private:
    uint m_id = 0; ///< of the last one shown; 0: none
};

} // namespace jotscope::ui
