// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"

namespace jotscope::diagnosis {

/// Something a person should know about this token, with its place.
struct Finding {
    QString id; ///< stable, kebab-case
    jose::Severity severity = jose::Severity::Warning;
    QString headline;
    QString expected;
    QString found;
    QString remedy;
    QString environment; ///< empty: about the token alone
    jose::Part part = jose::Part::Whole;
    QString claim; ///< name of the member it is about; may be empty
};

} // namespace jotscope::diagnosis
