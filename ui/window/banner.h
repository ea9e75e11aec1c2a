// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QTimer;

namespace jotscope::ui {

class FlowLabel;
class IconView;

/// A calm strip above the status line, where nothing below the pointer moves for it: something the person should know, with at most a few
/// buttons. What it says of an act leaves with the next one.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    struct Choice {
        QString text;
        std::function<void()> act;
    };
    /// A success asks for nothing and leaves by itself; a state is told until it ends, or somebody dismisses it.
    enum class Of { AnAct, ASuccess, AState };
    void tell(const QString &icon, Role role, const QString &bold, const QString &rest, const std::vector<Choice> &choices = {},
        Of of = Of::AnAct);
    void pass(); ///< another act succeeded
    void goOn(); ///< the person turned to something else
    QString text() const;
    void setVisible(bool visible) override;

Q_SIGNALS:
    void toggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isInUse() const;
    void leave();

    Of m_of = Of::AnAct;
    Role m_role = Role::Accent;
    IconView *m_sign;
    FlowLabel *m_words;
    QBoxLayout *m_buttons;
    QTimer *m_leave;
};

} // namespace jotscope::ui
