// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace jotscope::ui {

/// The answer's two lines, labels aligned, the differing characters marked.
class ComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void show(const std::vector<diagnosis::Comparison> &lines, Role markRole);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double labelWidth() const;
    void refreshTip();

    std::vector<diagnosis::Comparison> m_lines;
    Role m_markRole = Role::Fail;
};

} // namespace jotscope::ui
