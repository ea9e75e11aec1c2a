// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QSplitter;

namespace jotscope::ui {

/// How high token, matrix and timeline stand while no host waits for a yes: what they give to the consent bar, or to a fold, they have
/// again later. What somebody drags meanwhile is theirs.
class CalmHeights : public QObject {
    Q_OBJECT
public:
    CalmHeights(QSplitter *token, QSplitter *matrix, QSplitter *timeline, QObject *parent);

    /// They are to stand so, whatever room there is by now; 0: as it stands.
    void set(int token, int matrix, int timeline);
    void note(bool withTimeline); ///< as they stand, but for what is known already
    void noteTimeline();
    void restore(); ///< once; what is restored is known no longer, what lacks the room still is
    void scale(double factor);
    /// The token gives lines before the claims below it have less than that height; a token that somebody has dragged stays.
    void lowerToken(int least, int claims) const;

private:
    enum Which { Token, Matrix, Timeline };
    struct Height {
        QSplitter *splitter;
        int pane;     ///< of the two in the splitter
        int calm = 0; ///< px; 0: none to go back to
    };
    static void note(Height &height);
    static void restore(Height &height);

    std::array<Height, 3> m_heights; ///< in the order of Which
};

} // namespace jotscope::ui
