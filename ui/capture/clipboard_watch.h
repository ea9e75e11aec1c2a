// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/beside.h"
#include "capture/sighting.h"

#include <QElapsedTimer>
#include <QObject>

#include <vector>

class QMimeData;

namespace jotscope::ui {

/// Looks through what is copied while it is on; whatever holds no token is forgotten at once. Never on by itself. The selection of
/// the mouse is left alone, and so are copies of ours and those that a password manager marked as secret.
class ClipboardWatch : public QObject {
    Q_OBJECT
public:
    explicit ClipboardWatch(QObject *parent = nullptr);

    void setOn(bool isOn);
    bool isOn() const { return m_isOn; }

    /// What the watch did with a copy.
    enum class Outcome { Ours, Again, Secret, NoText, TooLong, NoToken, Token };
    static constexpr qsizetype mostCharacters = 1 << 20;

Q_SIGNALS:
    void looked(jotscope::ui::ClipboardWatch::Outcome outcome);
    void found(std::vector<jotscope::capture::Sighting> sightings, const jotscope::capture::Beside &beside);

private:
    void look();
    Outcome lookAt(const QMimeData *data);

    bool m_isOn = false;
    QByteArray m_lastHit; ///< digest of it: X11 tells of one copy more than once
    QElapsedTimer m_sinceHit;
};

/// The mark that password managers put on what they copy: x-kde-passwordManagerHint and its like on other systems.
bool isMarkedSecret(const QMimeData *data);

} // namespace jotscope::ui
