// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jotscope {

/// A text that was written in English (see written.h), for a person to read in their language: an error, a note of an exchange, what an
/// answer was found to be. Values inside stay letter for letter; a message inside a message is retold too, and so is each of several
/// sentences. What is not known, and everything while English is read, comes back as it is.
QString retold(const QString &written);
QStringList retold(const QStringList &written);

} // namespace jotscope
