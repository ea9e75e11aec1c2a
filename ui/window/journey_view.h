// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/copy_source.h"

#include <QListView>

class QVariantAnimation;

namespace jotscope::ui {

/// One row of steps, or, where the window is narrow, one below the other. Paints the line and the tags, the delegate the steps.
class JourneyView : public QListView, public CopySource {
    Q_OBJECT
public:
    explicit JourneyView(QWidget *parent = nullptr);

    void setUpright(bool upright);
    bool isUpright() const { return m_upright; }
    void setQuestions(bool questions); ///< nine questions need no tags, and two lines only where one is too long
    bool showsQuestions() const { return m_questions; }
    static constexpr double wordsGap = 4; ///< between the icon and its words
    double iconSide() const;
    double tagHeight() const; ///< room above the icons
    double stepHeight() const;
    static double tagWidth(const QModelIndex &step); ///< 0: it has none
    void drawLineAnew();                             ///< the line draws to its stop, once, unless motion is reduced
    bool copy(Copied what) override;                 ///< the chosen step in words
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintLine(QPainter *painter) const;
    void paintTags(QPainter *painter) const;
    QPointF signOf(int row) const; ///< middle of its icon
    int questionLines() const;

    bool m_upright = false;
    bool m_questions = false;
    int m_questionLines = 1; ///< when the room was last looked at
    QVariantAnimation *m_motion;
    double m_drawn = 1.0; ///< how far the line is drawn
};

} // namespace jotscope::ui
