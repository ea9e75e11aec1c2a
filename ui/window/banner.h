// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QFrame>

#include <functional>

class QBoxLayout;

namespace jotscope::ui {

class FlowLabel;
class IconView;

/// A calm strip below the tool bar: something the person should know, with at most a few buttons. Stays until dismissed.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    struct Choice {
        QString text;
        std::function<void()> act;
    };
    void tell(const QString &icon, Role role, const QString &bold, const QString &rest, const std::vector<Choice> &choices = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role = Role::Accent;
    IconView *m_sign;
    FlowLabel *m_words;
    QBoxLayout *m_buttons;
};

} // namespace jotscope::ui
