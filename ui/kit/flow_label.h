// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTextLayout;

namespace jotscope::ui {

/// Plain text that wraps, its first words semibold: "Next: log in again." The whole is text() and so the accessible name.
class FlowLabel : public QLabel {
    Q_OBJECT
public:
    explicit FlowLabel(double scale = 1.0, QWidget *parent = nullptr);

    void setFlow(const QString &bold, const QString &rest);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double layOut(QTextLayout &layout, double width) const;

    qsizetype m_boldLength = 0;
};

} // namespace jotscope::ui
