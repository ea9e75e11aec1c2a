// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace jotscope::ui {

/// A framed place with a heading: semibold title, then a soft one-line summary, its own controls at the right, the body below.
class Pane : public QFrame {
    Q_OBJECT
public:
    explicit Pane(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSummary(const QString &summary); ///< plain text, elided in the middle, whole in the tooltip and for assistive technology
    void addBesideTitle(QWidget *control);   ///< directly behind the title ("as seen by [combo]")
    void addControl(QWidget *control);       ///< at the right end of the heading
    void hideHeading();                      ///< for good: for a pane whose body brings its own (tabs); nothing is added to it afterwards
    void setLodged(bool isLodged);           ///< in a tab that bears its name: without frame and title
    void setBody(QWidget *body);
    QWidget *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_heading;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_summary;
    QWidget *m_body = nullptr;
    int m_besides = 0;
    bool m_isLodged = false;
};

/// The frame and ground of a pane, for what stands like one.
void paintPaneFrame(QWidget *widget);

} // namespace jotscope::ui
