// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/beside.h"
#include "capture/sighting.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace jotscope::ui {

class FlowLabel;
class IconView;

/// One way by which tokens come: its sign and name, what goes on in words, its own controls at the right and, if it has any, fields below.
class CaptureRow : public QWidget {
    Q_OBJECT
public:
    CaptureRow(const QString &icon, const QString &name, QWidget *parent = nullptr);

    /// For the status bar, a few words: "watching the clipboard". Empty while nothing goes on.
    QString status() const { return m_status; }
    QString words() const;

Q_SIGNALS:
    /// They join the list; what is selected stays so. `beside`: what stood there that is no token and may belong to one.
    void found(std::vector<jotscope::capture::Sighting> sightings, const jotscope::capture::Beside &beside);
    void statusChanged();

protected:
    void say(const QString &words, Role role = Role::Soft);
    void setStatus(const QString &status);
    void addControl(QWidget *control);
    void addBelow(QWidget *line);

private:
    QString m_icon;
    QString m_status;
    IconView *m_sign;
    FlowLabel *m_words;
    QBoxLayout *m_column;
    QBoxLayout *m_controls;
};

} // namespace jotscope::ui
