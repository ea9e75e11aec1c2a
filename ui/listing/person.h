// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jotscope::ui {

/// Whom a token is about.
struct Person {
    QString subject;
    QStringList names = {}; ///< beside it: e-mail, login, name

    /// What people call them: the subject, or a name where the subject was made up by a program. Empty: nobody.
    QString shown() const;
    /// As one text, which begins with the subject; for sorting and for searching.
    QString joined() const;
    static Person split(const QString &joined);
    bool operator==(const Person &) const = default;
};

} // namespace jotscope::ui
