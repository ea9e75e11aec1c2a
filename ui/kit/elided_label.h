// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QLabel>

namespace jotscope::ui {

/// One line of plain text that elides where it does not fit; the whole stands in the tooltip and for assistive technology.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(Role role = Role::Text, double scale = 1.0, bool semibold = false, QWidget *parent = nullptr, bool fixed = false);

    void setFullText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    void setRole(Role role);
    QString fullText() const { return text(); } ///< text() stays whole: it is the accessible name
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshTip();

    Role m_role;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

} // namespace jotscope::ui
