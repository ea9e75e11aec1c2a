// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QFrame>

#include <functional>

class QBoxLayout;

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
    enum class Of { AnAct, AState }; ///< a state is told until it ends, or somebody dismisses it
    void tell(const QString &icon, Role role, const QString &bold, const QString &rest, const std::vector<Choice> &choices = {},
        Of of = Of::AnAct);
    void pass(); ///< another act succeeded
    QString text() const;
    void setVisible(bool visible) override;

Q_SIGNALS:
    void toggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Of m_of = Of::AnAct;
    Role m_role = Role::Accent;
    IconView *m_sign;
    FlowLabel *m_words;
    QBoxLayout *m_buttons;
};

} // namespace jotscope::ui
