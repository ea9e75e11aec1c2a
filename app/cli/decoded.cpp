// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decoded.h"

namespace jotscope::cli {

namespace {

constexpr int deepest = 5; ///< tokens in tokens

} // namespace

report::Inspection decoded(const capture::Sighting &sighting, const jose::Token &token, const QDateTime &now, int level)
{
    diagnosis::Evidence evidence;
    evidence.token = token;
    evidence.now = now;
    evidence.request = sighting.request;
    evidence.inside = jose::lookInside(token, {});
    evidence.inside.decryption.reset(); // there are no keys to try
    report::Inspection inspection;
    inspection.sighting = sighting;
    inspection.diagnosis = diagnosis::diagnose(evidence);
    inspection.depth = report::Inspection::Depth::Decoded;
    for (const jose::Token &inner : evidence.inside.nested) {
        if (level < deepest)
            inspection.nested.push_back(
                decoded({inner.text, sighting.origin, QStringLiteral("inside the token"), {}, sighting.seen}, inner, now, level + 1));
    }
    return inspection;
}

} // namespace jotscope::cli
