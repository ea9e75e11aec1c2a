// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTabBar>

namespace jotscope::ui {

/// Tabs as words with an optional count in bold, the current one underlined; a hairline below.
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    void setCount(int tab, int count);
    int leastWidth() const; ///< at which every word is whole and well legible, and none must be scrolled to

protected:
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    qreal textWidth(int tab, double scale) const;
    qreal wordsWidth(double scale) const;
    double scale() const; ///< of the letters; gives way where the least margin is too much
    qreal margin() const; ///< beside each text; gives way so that all tabs show

    QHash<int, QString> m_titles; ///< without the count
    QHash<int, int> m_counts;
};

} // namespace jotscope::ui
