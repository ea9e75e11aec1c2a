// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/reading.h"

namespace jotscope::environments {

/// The members of one object, taken by name. Whatever was not taken at end() is unknown, and an error.
class Members {
public:
    /// `what` in messages: "an environment".
    Members(Reading &reading, const Spot &object, const QString &what);

    Spot find(const char *name); ///< empty when absent
    Spot need(const char *name); ///< its absence is an error
    /// Known elsewhere in the file, but wrong here: `why` completes the sentence.
    void refuse(const QString &name, const QString &why);
    void end();

private:
    void know(const QString &name);
    void noteUnknown(const json::Member &member);

    Reading &m_reading;
    Spot m_object;
    QString m_what;
    QStringList m_known;
    QStringList m_refused;
};

} // namespace jotscope::environments
