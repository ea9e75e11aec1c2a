// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QObject>
#include <QPointer>

#include <chrono>

class QTimer;

namespace jotscope::ui {

/// The clipboard with something on it that logs a person in: marked so that password managers and clipboard histories leave it out, and
/// taken off again after a while, at the end of the program too, unless something else has been copied since.
class ConcealedCopy : public QObject {
    Q_OBJECT
public:
    static ConcealedCopy *ofThisRun();

    void setKeptFor(std::chrono::milliseconds time); ///< zero: until something else is copied
    std::chrono::milliseconds keptFor() const;
    void put(QMimeData *data); ///< owned by the clipboard then
    void remove();             ///< if it is still ours
    bool isThere() const;

Q_SIGNALS:
    void removed();

private:
    explicit ConcealedCopy(QObject *parent);

    QTimer *m_timer;
    QPointer<QMimeData> m_data; ///< what was copied last
};

void copySecret(const QByteArray &text);
void copySecret(QMimeData *data);
/// A text of the window: as a secret where it holds a token whole, else as any other.
void copyText(const QString &text);
bool holdsToken(const QString &text);

} // namespace jotscope::ui
