// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace jotscope::ui {

/// What the desktop wants: its portal first, else whether its palette is dark. Follows both as they change.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    /// Made before the first applyScheme(): afterwards the palette is ours.
    explicit SystemScheme(QObject *parent = nullptr);

    Scheme current() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void onPortalChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal(const QString &key);
    void askPortal();
    void forgetPortal();
    void take(const QString &key, const QVariant &value);

    std::optional<Scheme> m_portal;
    QDBusServiceWatcher m_watch;
    bool m_wantsContrast = false;
    bool m_isPaletteDark;
};

} // namespace jotscope::ui
