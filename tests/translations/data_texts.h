// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jotscope::tests {

/// What the data files under resources say to a person: meanings of claims, of services' errors, of failed logins, of states.
QStringList dataTexts();

} // namespace jotscope::tests
