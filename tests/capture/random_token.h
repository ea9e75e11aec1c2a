// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QRandomGenerator;

namespace jotscope::capture {

/// A token of any kind, with the parts and lengths that its algorithm asks for; the signature is noise.
QByteArray randomToken(QRandomGenerator &random);

} // namespace jotscope::capture
