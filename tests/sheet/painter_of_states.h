// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/look.h"
#include "sheet/states.h"

#include <QDir>

namespace jotscope::sheet {

/// Brings every state about, in one language and at one scale, and paints it into FOLDER/LOOK/GROUP/STATE-COLOURS.png. What is broken in it
/// goes to FOLDER/LOOK/complaints.txt, words that end in an ellipsis to elided.txt beside it: there a person decides.
class PainterOfStates {
public:
    PainterOfStates(const Look &look, const QStringList &groups, const QDir &folder);

    bool paint(); ///< false: a state could not be brought about, or a picture not be written

private:
    bool paintGround(Ground ground);
    bool paintState(const Scene &scene, const State &state, QSize size, const QString &colours);
    void open(test::Stage &stage, Ground ground) const;
    void leave(test::Stage &stage, Ground ground) const;
    void complain(const State &state, QWidget *seen, QSize size, const QString &colours);
    bool writeLists() const;

    Look m_look;
    QStringList m_groups; ///< empty: all
    QDir m_folder;
    QHash<QString, QString> m_titles;
    QHash<QString, QStringList> m_complaints; ///< by the folder of the look
    QHash<QString, QStringList> m_elided;
};

} // namespace jotscope::sheet
