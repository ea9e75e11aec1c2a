// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace jotscope::capture {

/// Where an offset lies in JSON that stands anywhere in a text, whole or broken off.
struct JsonPath {
    QString path;           ///< "$.items[0].access_token"; empty: not inside a JSON string
    qsizetype document = 0; ///< where its document begins
};

/// One for each of the offsets, which must be sorted. Linear; keeps no more than the way down to where it reads.
std::vector<JsonPath> jsonPathsOf(QByteArrayView text, const std::vector<qsizetype> &offsets);

} // namespace jotscope::capture
