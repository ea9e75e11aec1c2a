// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/responder.h"
#include "directory/rules.h"

namespace jotscope::directory {

/// A mark that a hop made the answer itself: all of it must hold.
struct Fingerprint {
    Match match;
    QString proof;  ///< English: what shows it
    QString about;  ///< as Responder::about
    QString advice; ///< English, imperative
};

/// One kind of hop, from resources/responders.json.
struct Hop {
    QString name;
    Responder::Kind kind = Responder::Kind::Gateway;
    std::vector<Match> passes;          ///< marks that it puts on anything that passes
    std::vector<Fingerprint> generated; ///< marks of answers of its own, most telling first
};

struct Fingerprints {
    std::vector<Hop> hops;               ///< in the order they are tried
    QList<QByteArray> requestIds;        ///< headers that hold a request id, the most telling first
    std::vector<Match> caches;           ///< marks of an answer from a cache
    std::vector<Fingerprint> loginPages; ///< in HTML of whatever origin
};

const Fingerprints &fingerprints();
Result<Fingerprints> readFingerprints(QByteArrayView json, const QString &name);

} // namespace jotscope::directory
