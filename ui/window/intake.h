// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"

#include <QClipboard>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <vector>

class QMimeData;

namespace jotscope::ui {

class Session;

/// What comes in by paste, drop or file. Tokens go to the session; keys and environments are only offered.
class Intake : public QObject {
    Q_OBJECT
public:
    explicit Intake(Session *session, QObject *parent = nullptr);

    void paste(QClipboard::Mode mode, bool isFurther); ///< `isFurther`: into the list, without taking the window over
    void take(const QMimeData *data);                  ///< dropped
    void takeText(const QByteArray &text, const QString &origin, bool isFurther);
    void openFile(const QString &path);
    void openFiles(const QStringList &paths); ///< at least one
    void tellNothingIn(const QString &path);  ///< a file that was looked through without a token
    /// The clipboard's watch has listed these already: who pastes the same copy is shown it, and it is not listed twice.
    void noteWatched(const std::vector<capture::Sighting> &sightings);

Q_SIGNALS:
    void keysOffered(const QString &text, const QString &origin);
    void environmentsOffered(const QString &path);
    void answerOffered(const QByteArray &answer); ///< a service's refusal, without a token in it
    void nothingFound(const QString &message);
    void notRead(const QString &path, const QString &message); ///< it may be there the next time
    void tookIn();                                             ///< tokens, or what was recorded of them
    void scanWanted(const QString &path);                      ///< a file that is too large to be looked through at once, or packed

private:
    struct Outcome {
        QString why = {};      ///< nothing was taken in; empty: something was, or is offered
        bool isUnread = false; ///< the file could not be opened
    };
    Outcome lookInto(const QString &path);
    /// Both return why nothing was taken in. `nothing`: what to say where there is none.
    QString look(const QByteArray &text, const QString &origin, bool isFurther, const QString &nothing);
    QString openCase(const QByteArray &text, const QString &origin);
    bool isListedByWatch(const std::vector<capture::Sighting> &found) const;

    Session *m_session;
    QSet<QByteArray> m_watched; ///< tokens of the copy that the watch found last
};

} // namespace jotscope::ui
